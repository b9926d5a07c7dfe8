import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { APIRequestContext, Page } from "@playwright/test";
import type { Workspace } from "../fixtures.ts";
import {
  becomeBusy,
  composer,
  expect,
  hire,
  listRow,
  log,
  openWorkbench,
  serverUrl,
  test,
  type Visitor,
} from "./people.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The chat of an agent, seen by the owner on the page 团队. */
async function watch(workbench: Page, visitor: Visitor, nickname: string) {
  await workbench.getByRole("navigation").getByRole("link", { name: "团队" }).click();
  await workbench.getByRole("button", { name: new RegExp(nickname) }).click();
  await workbench.locator(`button[data-conversation="${visitor.conversationId}"]`).click();
  await expect(workbench.getByRole("status").filter({ hasText: "旁观中" })).toBeVisible();
}

/** Gives an agent another role, as the admin console does. */
async function roleSetter(request: APIRequestContext, workspace: Workspace, nickname: string) {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const agents = await (await request.get(`${serverUrl}/api/v1/agents`, { headers })).json();
  const roles = await (await request.get(`${serverUrl}/api/v1/roles`, { headers })).json();
  const { id } = agents.items.find((one: { nickname: string }) => one.nickname === nickname);
  return async (key: string) => {
    const role = (roles.items ?? roles).find((one: { key: string }) => one.key === key);
    const answer = await request.patch(`${serverUrl}/api/v1/agents/${id}`, { headers, data: { role_id: role.id } });
    expect(answer.status(), await answer.text()).toBe(200);
  };
}

test("T11: a supervisor sees the team, looks on unseen, and whispers to the agent alone", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const agent = await hire(request, workspace, "陈立");
  await becomeBusy(workbench);
  const serving = await openWorkbench(stage, agent);
  const visitor = await enter();
  await visitor.start("这个价格比别家贵两成啊");
  await listRow(serving, visitor).click();

  await expect(serving.getByRole("navigation").getByRole("link", { name: "团队" })).toHaveCount(0);
  await watch(workbench, visitor, "陈立");
  await expect(workbench.getByRole("button", { name: /陈立/ })).toContainText("1/10");
  await expect(log(workbench)).toContainText("这个价格比别家贵两成啊");
  await visitor.say("能不能便宜点");
  await expect(log(workbench)).toContainText("能不能便宜点");

  const field = workbench.getByRole("combobox", { name: "对 陈立 说悄悄话" });
  await field.fill("最低 95 折");
  await field.press("Enter");
  await expect(log(serving).locator("[data-note=whisper]")).toContainText("最低 95 折");
  await expect(log(serving)).not.toContainText("旁观");
});

for (const scheme of ["light", "dark"] as const) {
  test(`T11 T19: no WCAG 2.2 AA defect on the ${scheme} team page, with a note and a whisper in sight`, async ({
    stage,
    workspace,
    workbench,
    request,
    enter,
  }) => {
    await workbench.emulateMedia({ colorScheme: scheme });
    const agent = await hire(request, workspace, "陈立");
    await becomeBusy(workbench);
    const serving = await openWorkbench(stage, agent);
    const visitor = await enter();
    await visitor.start("您好");
    await listRow(serving, visitor).click();
    await watch(workbench, visitor, "陈立");
    await workbench.getByRole("combobox", { name: "对 陈立 说悄悄话" }).fill("稳住");
    await workbench.getByRole("button", { name: "发送悄悄话" }).click();
    await workbench.getByRole("tab", { name: "内部备注" }).click();
    await workbench.getByRole("combobox", { name: "写给同事的内部备注" }).fill("老客户");
    await workbench.getByRole("button", { name: "添加备注" }).click();
    await expect(log(workbench).locator("[data-note]")).toHaveCount(2);
    await expect(workbench.locator("html")).toHaveAttribute("data-theme", scheme);

    await workbench.evaluate(axe);
    const { violations } = await workbench.evaluate(() =>
      window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
}

test("T11: a supervisor joins under their own name, leaves, and takes the chat over", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const agent = await hire(request, workspace, "陈立");
  await becomeBusy(workbench);
  const serving = await openWorkbench(stage, agent);
  const visitor = await enter();
  await visitor.start("我要投诉");
  await listRow(serving, visitor).click();
  await watch(workbench, visitor, "陈立");

  await workbench.getByRole("tab", { name: "插话" }).click();
  await workbench.getByRole("button", { name: "加入对话" }).click();
  await composer(workbench).fill("我是主管，马上为您处理");
  await composer(workbench).press("Enter");
  await expect(log(serving)).toContainText("加入了对话");
  await expect(log(serving)).toContainText("我是主管，马上为您处理");
  await expect(composer(serving)).toBeVisible();

  await workbench.getByRole("button", { name: "退出插话" }).click();
  await expect(log(serving)).toContainText("退出了对话");
  await workbench.getByRole("button", { name: "接管对话" }).click();
  await workbench.getByRole("dialog").getByRole("button", { name: "接管对话" }).click();

  await expect(composer(workbench)).toBeVisible();
  await expect(composer(serving)).toHaveCount(0);
  await expect(log(serving)).toContainText("接管了对话");
});

test("W14: the stars stand in the head of the chat, the words open beside them as text", async ({
  workbench,
  enter,
}) => {
  const markup = `很好"><img src=x onerror="window.pwned=1">`;
  const visitor = await enter();
  await visitor.start("问个问题");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "邀请评价" }).click();
  await expect(log(workbench)).toContainText("邀请访客评价");
  await visitor.rate(4, markup);

  await expect(log(workbench)).toContainText("访客评价：4 分");
  await workbench.getByRole("button", { name: "4 分（满分 5 分）" }).click();
  await expect(workbench.getByRole("tooltip").filter({ hasText: markup })).toBeVisible();
  await expect(log(workbench)).not.toContainText("很好");
  expect(await workbench.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
});

test("T11 SA7: a new role cuts the watcher at once, and takes the page away", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  await becomeBusy(workbench);
  const agent = await hire(request, workspace, "陈立");
  const supervisor = await hire(request, workspace, "主管");
  const setRole = await roleSetter(request, workspace, "主管");
  await setRole("admin");
  const serving = await openWorkbench(stage, agent);
  const visitor = await enter();
  await visitor.start("您好");
  await listRow(serving, visitor).click();
  const watching = await openWorkbench(stage, supervisor);
  await watch(watching, visitor, "陈立");
  await expect(log(watching)).toContainText("您好");

  await setRole("agent");
  await expect(watching.getByRole("navigation").getByRole("link", { name: "团队" })).toHaveCount(0);
  await expect(watching.getByRole("status").filter({ hasText: "旁观中" })).toHaveCount(0);
  await expect(watching.getByRole("tab", { name: "悄悄话" })).toHaveCount(0);
});

test("T06 T11: a wait is too long when the site says so, on the team page as in the inbox", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const ruled = await request.patch(`${serverUrl}/api/v1/sites/${workspace.siteId}`, {
    headers,
    data: { service_rules: { first_response_seconds: 10, is_handed_back: false } },
  });
  expect(ruled.status(), await ruled.text()).toBe(200);
  const agent = await hire(request, workspace, "陈立");
  await becomeBusy(workbench);
  await workbench.reload();
  const serving = await openWorkbench(stage, agent);
  const visitor = await enter();
  await visitor.start("有人吗？");
  await watch(workbench, visitor, "陈立");

  const attention = workbench.getByRole("complementary", { name: "需要关注" });
  await expect(attention.getByRole("button", { name: /超时未回复/ })).toBeVisible({ timeout: 20_000 });
  await expect(workbench.locator("[data-agent]", { hasText: "陈立" }).locator("[data-level=overdue]")).toBeVisible();
  await expect(workbench.getByText("超过站点的响应目标 10 秒")).toBeVisible();
  await expect(listRow(serving, visitor).locator("[data-level=overdue]")).toBeVisible();

  await listRow(serving, visitor).click();
  await composer(serving).fill("在的");
  await composer(serving).press("Enter");
  await expect(attention.getByRole("button", { name: /超时未回复/ })).toHaveCount(0);
});

test("T11 敏感词 情绪: what was said stands in needs attention with its words marked, until somebody has looked", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const added = await request.post(`${serverUrl}/api/v1/words`, { headers, data: { words: ["最低价"] } });
  expect(added.status(), await added.text()).toBe(201);
  const agent = await hire(request, workspace, "陈立");
  await becomeBusy(workbench);
  const serving = await openWorkbench(stage, agent);
  const visitor = await enter();
  await visitor.start("再不处理我就投诉 <b>你们</b>");
  await listRow(serving, visitor).click();
  await workbench.getByRole("navigation").getByRole("link", { name: "团队" }).click();
  const attention = workbench.getByRole("complementary", { name: "需要关注" });
  const complaint = attention.locator("[data-hit=complaint]");
  await expect(complaint.locator("mark")).toHaveText("投诉");
  await expect(complaint).toContainText("<b>你们</b>");

  await composer(serving).fill("我们保证最低价");
  await composer(serving).press("Enter");
  const sensitive = attention.locator("[data-hit=sensitive]");
  await expect(sensitive).toContainText("命中敏感词");
  await expect(sensitive).toContainText("陈立");
  await expect(sensitive.locator("mark")).toHaveText("最低价");

  await sensitive
    .getByRole("button", { name: /命中敏感词.*最低价/ })
    .first()
    .click();
  await expect(log(workbench)).toContainText("我们保证最低价");
  await sensitive.getByRole("button", { name: /已查看/ }).click();
  await expect(sensitive).toHaveCount(0);
  await expect(complaint).toBeVisible();
});
