import type { APIRequestContext, Page } from "@playwright/test";
import type { Workspace } from "../fixtures.ts";
import { composer, expect, hire, listRow, openWorkbench, serverUrl, test } from "./people.ts";

async function makeTag(request: APIRequestContext, workspace: Workspace, name: string): Promise<string> {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const answer = await request.post(`${serverUrl}/api/v1/tags`, { headers, data: { name, color: "blue" } });
  expect(answer.status(), await answer.text()).toBe(201);
  return (await answer.json()).id;
}

const menu = (page: Page) => page.getByRole("button", { name: "筛选与排序" });

test("C03 C04: unread and file have icons of their own, and the newest words are marked", async ({
  workbench,
  enter,
}) => {
  const one = await enter();
  const two = await enter();
  await one.start("有图吗");
  await two.start("第二位");
  const state = (visitor: typeof one) => listRow(workbench, visitor).locator("[data-state]");
  await expect(state(one)).toHaveAttribute("data-state", "unread");
  await expect(state(one)).toHaveAttribute("title", "有未读消息");
  await expect(listRow(workbench, two)).toHaveAttribute("data-latest", "true");

  const upload = await one.page.request.post(`${serverUrl}/widget/v1/files?name=plan.txt`, {
    headers: { Authorization: `Bearer ${one.session.token}` },
    data: Buffer.from("tea"),
  });
  expect(upload.status(), await upload.text()).toBe(201);
  await one.ask("message.send", {
    conversation_id: one.conversationId,
    client_id: crypto.randomUUID(),
    kind: "file",
    attachment_id: (await upload.json()).id,
  });
  await expect(state(one)).toHaveAttribute("data-state", "file");
  await expect(listRow(workbench, one)).toHaveAttribute("aria-label", /访客发来文件/);
  await expect(listRow(workbench, one)).toHaveAttribute("data-latest", "true");
  await expect(listRow(workbench, two)).not.toHaveAttribute("data-latest", "true");

  await listRow(workbench, one).click();
  await expect(state(one)).toHaveCount(0);
});

test("C03 C19: who was handed over by a colleague has an icon and the word 转入", async ({
  stage,
  workbench,
  workspace,
  enter,
  request,
}) => {
  const visitor = await enter();
  await visitor.start("转给别人");
  await expect(listRow(workbench, visitor)).toBeVisible();
  const second = await hire(request, workspace, "小周");
  const other = await openWorkbench(stage, second);
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const colleagues = await (await request.get(`${serverUrl}/api/v1/colleagues`, { headers })).json();
  const to = colleagues.find(({ nickname }: { nickname: string }) => nickname === "小周").id;
  const path = `${serverUrl}/api/v1/conversations/${visitor.conversationId}/transfers`;
  const offered = await request.post(path, {
    headers,
    data: { agent_id: to },
  });
  expect(offered.status(), await offered.text()).toBeLessThan(300);
  const login = { login: second.email, password: second.password };
  const { access_token: token } = await (await request.post(`${serverUrl}/api/v1/auth/login`, { data: login })).json();
  const listed = await (
    await request.get(`${serverUrl}/api/v1/conversations/${visitor.conversationId}`, { headers })
  ).json();
  const accepted = await request.post(`${serverUrl}/api/v1/transfers/${listed.transfer.id}/acceptance`, {
    headers: { Authorization: `Bearer ${token}` },
    data: {},
  });
  expect(accepted.status(), await accepted.text()).toBeLessThan(300);

  const row = listRow(other, visitor);
  await expect(row.locator("[data-state=transferred]")).toHaveAttribute("title", "同事转入");
  await expect(row).toContainText("转入");
  await row.click();
  await composer(other).fill("您好，我来接手");
  await composer(other).press("Enter");
  await expect(row.locator("[data-state=transferred]")).toHaveCount(0);
});

test("C01 T02: unread first on demand; marked unread by hand stays so until it is opened again", async ({
  workbench,
  enter,
}) => {
  const one = await enter();
  const two = await enter();
  await one.start("一");
  await two.start("二");
  await listRow(workbench, one).click();
  await composer(workbench).fill("好");
  await composer(workbench).press("Enter");
  await expect(listRow(workbench, one)).toContainText("你：好");

  await workbench.getByRole("button", { name: "更多" }).click();
  await workbench.getByRole("menuitem", { name: "标为未读" }).click();
  await expect(listRow(workbench, one).locator("[data-marked-unread]")).toBeVisible();
  await listRow(workbench, two).click();
  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: "未读在前" }).click();
  await expect(workbench.getByText(/^未读 1$/)).toBeVisible();
  await workbench.reload();
  await expect(listRow(workbench, one).locator("[data-marked-unread]")).toBeVisible();

  await listRow(workbench, one).click();
  await expect(listRow(workbench, one).locator("[data-marked-unread]")).toHaveCount(0);
});

test("T22: a view keeps a filter with the account; several rows are tagged at once, undone, and ended", async ({
  workbench,
  workspace,
  enter,
  request,
}) => {
  await makeTag(request, workspace, "重要");
  const visitors = [await enter(), await enter(), await enter()] as const;
  for (const visitor of visitors) await visitor.start(`我是 ${visitor.number}`);
  for (const visitor of visitors) await expect(listRow(workbench, visitor)).toBeVisible();

  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: "批量选择" }).click();
  await listRow(workbench, visitors[0]).click();
  await listRow(workbench, visitors[1]).click();
  await expect(workbench.getByRole("toolbar")).toContainText("已选 2 个");
  await workbench.getByRole("toolbar").getByRole("button", { name: "操作" }).click();
  await workbench.getByRole("menuitem", { name: "添加标签" }).hover();
  await workbench.getByRole("menuitem", { name: "重要" }).click();
  for (const visitor of visitors.slice(0, 2)) await expect(listRow(workbench, visitor)).toContainText("重要");
  await expect(listRow(workbench, visitors[2])).not.toContainText("重要");

  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: "标签" }).hover();
  await workbench.getByRole("menuitem", { name: "重要" }).click();
  await expect(listRow(workbench, visitors[2])).toHaveCount(0);
  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: "保存为视图" }).click();
  await workbench.getByRole("textbox", { name: "视图名称" }).fill("要紧的");
  const stored = workbench.waitForResponse(
    (answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT",
  );
  await workbench.getByRole("button", { name: "保存" }).click();
  await stored;
  await workbench.reload();
  await expect(listRow(workbench, visitors[2])).toBeVisible();
  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: /^视图/ }).hover();
  await workbench.getByRole("menuitem", { name: "要紧的" }).click();
  await expect(listRow(workbench, visitors[2])).toHaveCount(0);
  await expect(listRow(workbench, visitors[0])).toBeVisible();

  await menu(workbench).click();
  await workbench.getByRole("menuitem", { name: "批量选择" }).click();
  await workbench.getByRole("button", { name: "全选" }).click();
  await workbench.getByRole("toolbar").getByRole("button", { name: "操作" }).click();
  await workbench.getByRole("menuitem", { name: "结束对话" }).click();
  await workbench.getByRole("dialog").getByRole("button", { name: "结束对话" }).click();
  for (const visitor of visitors.slice(0, 2)) {
    const ended = await visitor.event<{ conversation: { status: string } }>("conversation.state");
    expect(ended).toBeTruthy();
    await expect(listRow(workbench, visitor)).toHaveCount(0);
  }
});
