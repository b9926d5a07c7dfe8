import type { Page } from "@playwright/test";
import { becomeBusy, composer, expect, hire, listRow, log, openWorkbench, serverUrl, showAll, test } from "./people.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "转接访客" });
const bar = (page: Page) => page.locator("[data-transfer]");

test("C19 C03 keyboard: Alt T hands a chat to a colleague with a note; the colleague accepts and serves", async ({
  workbench,
  stage,
  workspace,
  enter,
  request,
}) => {
  const colleague = await openWorkbench(stage, await hire(request, workspace, "何嘉怡"));
  await becomeBusy(colleague);
  const visitor = await enter();
  await visitor.start("要检测报告");
  await listRow(workbench, visitor).click();
  await expect(composer(workbench)).toBeFocused();

  await workbench.keyboard.press("Alt+KeyT");
  await expect(dialog(workbench)).toContainText("忙碌");
  await dialog(workbench)
    .getByRole("radio", { name: /何嘉怡/ })
    .check();
  await dialog(workbench).getByLabel("给同事的说明（仅同事可见）").fill("校园项目 12 台");
  await dialog(workbench).getByRole("button", { name: "转接给 何嘉怡" }).click();
  await expect(bar(workbench)).toContainText("正在转接给 何嘉怡");
  await expect(bar(workbench)).toContainText(/剩余 \d+ 秒/);

  const toast = colleague.getByRole("button", { name: "接受", exact: true });
  await expect(colleague.getByText("校园项目 12 台").first()).toBeVisible();
  await toast.first().click();
  await expect(log(colleague)).toContainText("要检测报告");
  await expect(composer(colleague)).toBeVisible();
  await expect(bar(workbench)).toHaveCount(0);
  await expect(log(workbench)).toContainText("何嘉怡");
  await expect(workbench.getByRole("button", { name: "接管对话" })).toBeVisible();

  await composer(colleague).fill("报告这就发您");
  await composer(colleague).press("Enter");
  await expect(log(workbench)).toContainText("报告这就发您");
});

test("C19: declined it stays with whoever offered it, and says so; one's own offer is taken back", async ({
  workbench,
  stage,
  workspace,
  enter,
  request,
}) => {
  const colleague = await openWorkbench(stage, await hire(request, workspace, "陈立"));
  await becomeBusy(colleague);
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();

  for (const answer of ["decline", "withdraw"]) {
    await workbench.getByRole("button", { name: "转接", exact: true }).click();
    await dialog(workbench).getByRole("radio", { name: /陈立/ }).check();
    await dialog(workbench).getByRole("button", { name: "转接给 陈立" }).click();
    await expect(bar(workbench)).toBeVisible();
    if (answer === "withdraw") {
      await workbench.getByRole("button", { name: "取消转接" }).click();
    } else {
      await colleague.getByRole("button", { name: "拒绝", exact: true }).first().click();
      await expect(workbench.getByText("陈立 拒绝了转接")).toBeVisible();
    }
    await expect(bar(workbench)).toHaveCount(0);
    await expect(colleague.getByRole("button", { name: "接受", exact: true })).toHaveCount(0);
  }
  await expect(composer(workbench)).toBeVisible();
});

test("C19 MG01: a chat handed to a group goes to a free member", async ({
  workbench,
  stage,
  workspace,
  enter,
  request,
}) => {
  const member = await hire(request, workspace, "周敏");
  const colleague = await openWorkbench(stage, member);
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const people = await (await request.get(`${serverUrl}/api/v1/colleagues`, { headers })).json();
  const { id } = people.find(({ nickname }: { nickname: string }) => nickname === "周敏");
  await request.post(`${serverUrl}/api/v1/teams`, { headers, data: { name: "售后组", agent_ids: [id] } });
  await becomeBusy(colleague);
  const visitor = await enter();
  await visitor.start("机器漏水");
  await listRow(workbench, visitor).click();

  await workbench.getByRole("button", { name: "转接", exact: true }).click();
  await dialog(workbench).getByRole("tab", { name: "客服分组 1" }).click();
  await dialog(workbench)
    .getByRole("radio", { name: /售后组/ })
    .check();
  await dialog(workbench).getByRole("button", { name: "转接给 售后组" }).click();
  await expect(bar(workbench)).toContainText("正在转接给 售后组");

  await colleague.locator("[data-availability]").click();
  await colleague.getByRole("menuitem", { name: "在线" }).click();
  await expect(listRow(colleague, visitor)).toBeVisible();
  await listRow(colleague, visitor).click();
  await expect(composer(colleague)).toBeVisible();
  await expect(bar(workbench)).toHaveCount(0);
});

test("C19: the choice shows how fast each answers and when an offer returns; a full colleague is for supervisors", async ({
  workbench,
  stage,
  workspace,
  enter,
  request,
}) => {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const full = await hire(request, workspace, "周敏");
  const { items } = await (await request.get(`${serverUrl}/api/v1/agents`, { headers })).json();
  const { id } = items.find(({ nickname }: { nickname: string }) => nickname === "周敏");
  const limited = await request.patch(`${serverUrl}/api/v1/agents/${id}`, { headers, data: { max_chats: 1 } });
  expect(limited.status(), await limited.text()).toBe(200);
  await becomeBusy(workbench);
  const serving = await openWorkbench(stage, full);
  const first = await enter();
  await first.start("交期多久？");
  await listRow(serving, first).click();
  await composer(serving).fill("三天");
  await composer(serving).press("Enter");
  await expect(log(serving)).toContainText("三天");
  const plain = await openWorkbench(stage, await hire(request, workspace, "林"));
  const second = await enter();
  await second.start("要发票");
  await listRow(plain, second).click();

  await plain.getByRole("button", { name: "转接", exact: true }).click();
  const choice = dialog(plain).getByRole("radio", { name: /周敏/ });
  await expect(choice).toBeDisabled();
  await expect(dialog(plain)).toContainText(/在线 · 平均首响 \d+ 秒/);
  await expect(dialog(plain)).toContainText("已达上限");
  await expect(dialog(plain)).toContainText("30 秒 无人接受则退回给我");

  await showAll(workbench);
  await listRow(workbench, second).click();
  await workbench.getByRole("button", { name: "转接", exact: true }).click();
  await expect(dialog(workbench).getByRole("radio", { name: /周敏/ })).toBeEnabled();
});
