/** The panel beside the chat: canned responses and files. */
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { Workspace } from "../fixtures.ts";
import { composer, expect, hire, listRow, log, openWorkbench, serverUrl, test, type Visitor } from "./people.ts";

const headersOf = (workspace: Workspace) => ({ Authorization: `Bearer ${workspace.token}` });

async function made(request: APIRequestContext, workspace: Workspace, path: string, data: object) {
  const answer = await request.post(`${serverUrl}/api/v1/${path}`, { headers: headersOf(workspace), data });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

interface Prepared {
  title: string;
  text: string;
  shortcut?: string;
  attachment_ids?: string[];
}

/** A group with what is in it, made without the workbench. */
async function prepare(
  request: APIRequestContext,
  workspace: Workspace,
  scope: string,
  name: string,
  items: Prepared[],
) {
  const group = await made(request, workspace, "canned-groups", { scope, name });
  const responses = [];
  for (const item of items)
    responses.push(await made(request, workspace, "canned-responses", { group_id: group.id, ...item }));
  return { group, responses };
}

async function uploaded(request: APIRequestContext, workspace: Workspace, name: string) {
  const answer = await request.post(`${serverUrl}/api/v1/files?name=${encodeURIComponent(name)}`, {
    headers: { ...headersOf(workspace), "Content-Type": "application/octet-stream" },
    data: Buffer.from("%PDF-1.7 canned"),
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const option = (page: Page | Locator, text: string) => page.getByRole("option").filter({ hasText: text });
const openReplies = (page: Page) => tab(page, "常用语").click();

async function openChat(page: Page, visitor: Visitor, text = "在吗？") {
  await visitor.start(text);
  await listRow(page, visitor).click();
  await expect(composer(page)).toBeVisible();
}

const report = { title: "检测报告", text: "有的，{访客姓名}，我把 PDF 发您。", shortcut: "bg" };
const delivery = { title: "交货周期", text: "常规型号现货 3 天发出" };

test("P01 P04 P05 P06: tabs, groups with counts, numbered rows with a preview, and a search that knows pinyin", async ({
  workspace,
  request,
  workbench: page,
}) => {
  await prepare(request, workspace, "shared", "默认分组", [report, delivery]);
  await prepare(request, workspace, "personal", "问候", [{ title: "问候语", text: "您好！请问有什么可以帮您？" }]);
  for (const name of ["常用语", "常用文件", "轨迹"]) await expect(tab(page, name)).toBeVisible();

  await openReplies(page);
  await expect(page.getByRole("button", { name: /^公共常用语\s*2$/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "默认分组，2 条" })).toBeVisible();
  await expect(page.getByRole("button", { name: /^我的常用语\s*1$/ })).toBeVisible();
  await expect(option(page, "检测报告")).toContainText("01");
  await expect(option(page, "交货周期")).toContainText("02");
  await expect(option(page, "交货周期")).toContainText("常规型号现货");

  const search = page.getByRole("textbox", { name: "搜索标题、内容或拼音首字母" });
  for (const typed of ["jhzq", "周期", "现货"]) {
    await search.fill(typed);
    await expect(option(page, "交货周期")).toBeVisible();
    await expect(option(page, "检测报告")).toHaveCount(0);
  }
  await search.fill("zzzz");
  await expect(page.getByText("没有找到「zzzz」")).toBeVisible();
});

test("P09 C23 SX3: a double click puts it into the field, where it can be changed; Ctrl+Enter sends at once", async ({
  workspace,
  request,
  workbench: page,
  enter,
}) => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: meant as it stands.
  const template = { title: "模板", text: "{{7*7}} ${7*7} {网站} {unknown}" };
  await prepare(request, workspace, "shared", "默认分组", [report, delivery, template]);
  const visitor = await enter();
  await openChat(page, visitor);
  await openReplies(page);

  await option(page, "检测报告").dblclick();
  await expect(composer(page)).toHaveValue("有的，您，我把 PDF 发您。");
  await expect(composer(page)).toBeFocused();
  await composer(page).press("End");
  await composer(page).pressSequentially("稍等");
  await composer(page).press("Enter");
  await expect(log(page)).toContainText("有的，您，我把 PDF 发您。稍等");

  await composer(page).fill("还没写完");
  await option(page, "检测报告").click();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(log(page)).toContainText("常规型号现货 3 天发出");
  await expect(composer(page)).toHaveValue("还没写完");

  await composer(page).fill("");
  await option(page, "模板").dblclick();
  await expect(composer(page)).toHaveValue(/^\{\{7\*7\}\} \$\{7\*7\} .+ \{unknown\}$/);
  await expect(composer(page)).not.toHaveValue(/49|\{网站\}/);
});

test("P09: a slash in the field offers what fits, and Enter puts it in", async ({
  workspace,
  request,
  workbench: page,
  enter,
}) => {
  await prepare(request, workspace, "shared", "默认分组", [delivery, report]);
  const visitor = await enter();
  await openChat(page, visitor);

  await composer(page).pressSequentially("/bg");
  const picker = page.getByRole("listbox", { name: "常用语", exact: true });
  await expect(option(picker, "检测报告")).toHaveAttribute("aria-selected", "true");
  await expect(option(picker, "交货周期")).toHaveCount(0);
  await composer(page).press("Enter");
  await expect(composer(page)).toHaveValue("有的，您，我把 PDF 发您。");
  await expect(picker).toHaveCount(0);

  await composer(page).fill("/");
  await expect(picker.getByRole("option")).toHaveCount(2);
  await composer(page).press("Escape");
  await expect(picker).toHaveCount(0);
  await composer(page).press("Enter");
  await expect(log(page).getByText("/", { exact: true })).toBeVisible();
});

test("P02 P07 P08: an agent writes one, changes it, puts it in order, deletes it and has it back", async ({
  workbench: page,
}) => {
  await openReplies(page);
  const dialog = page.getByRole("dialog");
  const write = async (title: string, text: string) => {
    await page.getByRole("button", { name: "新增", exact: true }).last().click();
    await dialog.getByRole("textbox", { name: "标题" }).fill(title);
    await dialog.getByRole("textbox", { name: "内容" }).fill(text);
    await dialog.getByRole("button", { name: /确\s*定/ }).click();
    await expect(dialog).toHaveCount(0);
    await expect(option(page, title)).toBeVisible();
  };
  await write("第一", "一");
  await write("第二", "二");
  await expect(page.getByRole("button", { name: "默认分组，2 条" })).toBeVisible();

  await option(page, "第一").click();
  await page.getByRole("button", { name: "修改", exact: true }).click();
  await expect(dialog.getByText("1 / 10,000")).toBeVisible();
  await dialog.getByRole("textbox", { name: "内容" }).fill("字".repeat(10_001));
  await expect(dialog.getByText("10,000 / 10,000")).toBeVisible();
  await dialog.getByRole("textbox", { name: "内容" }).fill("一 ");
  await dialog.getByRole("button", { name: "{访客姓名}" }).click();
  await expect(dialog.getByRole("textbox", { name: "内容" })).toHaveValue("一 {访客姓名}");
  await dialog.getByRole("button", { name: /确\s*定/ }).click();
  await expect(option(page, "第一")).toContainText("{访客姓名}");

  await option(page, "第一").click();
  await page.getByRole("listbox").focus();
  await page.keyboard.press("ControlOrMeta+Shift+ArrowDown");
  await expect(page.getByRole("option").first()).toContainText("第二");
  await option(page, "第一").dragTo(option(page, "第二"), { targetPosition: { x: 40, y: 4 } });
  await expect(page.getByRole("option").first()).toContainText("第一");

  await option(page, "第一").click();
  await page.getByRole("button", { name: "删除", exact: true }).click();
  await expect(option(page, "第一")).toHaveCount(0);
  await page.getByRole("button", { name: /撤\s*销/ }).click();
  await expect(option(page, "第一")).toBeVisible();

  await page.getByRole("button", { name: "分组 默认分组" }).click();
  await page.getByRole("menuitem", { name: "删除分组" }).click();
  await expect(dialog).toContainText("2 条内容会一并删除");
  await dialog.getByRole("button", { name: /删\s*除/ }).click();
  await expect(page.getByText("还没有常用语")).toBeVisible();
});

test("P03 P10: what an admin changes is in every workbench at once, and an agent does not change it", async ({
  workspace,
  request,
  stage,
}) => {
  const { group, responses } = await prepare(request, workspace, "shared", "默认分组", [report]);
  const page = await openWorkbench(stage, await hire(request, workspace, "小雯"));
  await openReplies(page);
  await option(page, "检测报告").click();
  await expect(page.getByRole("button", { name: "刷新" })).toBeVisible();
  await expect(page.getByRole("button", { name: "修改", exact: true })).toHaveCount(0);

  await made(request, workspace, "canned-responses", { group_id: group.id, ...delivery });
  await expect(option(page, "交货周期")).toBeVisible();
  await request.patch(`${serverUrl}/api/v1/canned-responses/${responses[0].id}`, {
    headers: headersOf(workspace),
    data: { title: "水质检测报告" },
  });
  await expect(option(page, "水质检测报告")).toBeVisible();
});

test("P10: a canned file is sent by a double click or by the clip, and the visitor gets it", async ({
  workspace,
  request,
  workbench: page,
  enter,
}) => {
  const group = await made(request, workspace, "canned-groups", { kind: "files", scope: "shared", name: "资料" });
  const attachment = await uploaded(request, workspace, "报价单.pdf");
  await made(request, workspace, "canned-files", { group_id: group.id, attachment_id: attachment.id });
  const visitor = await enter();
  await openChat(page, visitor);
  await tab(page, "常用文件").click();

  await option(page, "报价单.pdf").dblclick();
  await expect(log(page).getByText("报价单.pdf")).toHaveCount(1);
  await expect(log(page).locator("[data-seq]").filter({ hasText: "报价单.pdf" })).toHaveCount(1);
  const history = await request.get(`${serverUrl}/widget/v1/conversations/${visitor.conversationId}/messages`, {
    headers: { Authorization: `Bearer ${visitor.session.token}` },
  });
  const names = (await history.json()).items.map(
    ({ attachment }: { attachment: { name: string } | null }) => attachment?.name,
  );
  expect(names).toContain("报价单.pdf");

  await page.getByRole("button", { name: "发送 报价单.pdf" }).click();
  await expect(log(page).getByText("报价单.pdf")).toHaveCount(2);
});

test("P08: the files of a canned response go out with it", async ({ workspace, request, workbench: page, enter }) => {
  const attachment = await uploaded(request, workspace, "检测报告.pdf");
  await prepare(request, workspace, "shared", "默认分组", [{ ...report, attachment_ids: [attachment.id] }]);
  const visitor = await enter();
  await openChat(page, visitor);
  await openReplies(page);

  await option(page, "检测报告").dblclick();
  await expect(page.locator("[data-upload=ready]")).toContainText("检测报告.pdf");
  await composer(page).press("Enter");
  await expect(log(page)).toContainText("有的，您，我把 PDF 发您。");
  await expect(log(page).getByText("检测报告.pdf")).toBeVisible();
});

test("SX1: scripts in title, text, shortcut, group and file name are text wherever they are shown", async ({
  workspace,
  request,
  workbench: page,
  enter,
}) => {
  const evil = `<img src=x onerror="window.__pwned=1">`;
  await prepare(request, workspace, "shared", evil, [{ title: evil, text: evil, shortcut: "<svg>" }]);
  const group = await made(request, workspace, "canned-groups", { kind: "files", scope: "shared", name: evil });
  const attachment = await uploaded(request, workspace, `${evil}.pdf`);
  await made(request, workspace, "canned-files", { group_id: group.id, attachment_id: attachment.id });
  const visitor = await enter();
  await openChat(page, visitor);

  await openReplies(page);
  await option(page, "onerror").click();
  await composer(page).fill("/");
  await expect(page.getByRole("listbox", { name: "常用语", exact: true })).toContainText(evil);
  await composer(page).press("Enter");
  await composer(page).press("Enter");
  await expect(log(page)).toContainText(evil);
  await tab(page, "常用文件").click();
  await option(page, "onerror").dblclick();
  await expect(log(page).getByText("onerror=").last()).toBeVisible();
  expect(await page.evaluate(() => (window as { __pwned?: number }).__pwned)).toBeUndefined();
});
