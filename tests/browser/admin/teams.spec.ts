import { expect, serverUrl, test } from "../fixtures.ts";
import { asOwner, drawer, makeAgent, openConsole, row } from "./console.ts";

test("MG01 MG02: a group is added, filled from the dual list, renamed and deleted", async ({
  page,
  workspace,
  request,
}) => {
  await makeAgent(request, workspace, { name: "陈立", nickname: "陈立" });
  await openConsole(page, workspace, "/admin/teams");
  await expect(page.getByText("还没有客服分组")).toBeVisible();

  await page.getByRole("button", { name: "添加分组" }).first().click();
  await page.getByLabel("分组名称").fill("售后组");
  await page.getByRole("button", { name: "保存" }).click();
  const team = page.locator("[data-team=售后组]");
  await expect(team).toContainText("0 人");
  await expect(page.getByRole("button", { name: "未分组 2 人" })).toBeVisible();

  await page.getByRole("button", { name: "设置分组成员 售后组" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByPlaceholder("搜索姓名").first().fill("陈立");
  await dialog.getByText("陈立").click();
  await dialog
    .locator(".ant-transfer-actions button, .ant-transfer-operation button")
    .and(dialog.locator(":enabled"))
    .click();
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(team).toContainText("1 人");
  await expect(page.getByRole("region", { name: "售后组" })).toContainText("陈立");

  await page.getByRole("button", { name: "重命名分组 售后组" }).click();
  await page.getByLabel("分组名称").fill("售后服务组");
  await page.getByRole("button", { name: "保存" }).click();
  await expect(page.locator("[data-team=售后服务组]")).toContainText("1 人");

  await page.getByRole("button", { name: "删除分组 售后服务组" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(page.getByText("还没有客服分组")).toBeVisible();
});

test("T15 C21: an address range is blocked in the console, bounds are kept, and it is lifted again", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace, "/admin/blocks");
  await page.getByRole("button", { name: "添加屏蔽" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("IP 地址或网段").fill("203.0.0.0/8");
  await dialog.getByLabel("原因（仅客服可见）").fill("攻击");
  await dialog.getByRole("button", { name: "屏蔽" }).click();
  await expect(page.getByText("网段过大：IPv4 最大 /16，IPv6 最大 /32。")).toBeVisible();
  await dialog.getByLabel("IP 地址或网段").fill("203.0.113.9/24");
  await dialog.getByRole("button", { name: "屏蔽" }).click();

  const block = row(page, "203.0.113.0/24");
  await expect(block).toContainText("攻击");
  await expect(block).toContainText("王小明");
  await block.getByRole("button", { name: "解除屏蔽 203.0.113.0/24" }).click();
  await expect(page.getByText("没有生效中的屏蔽")).toBeVisible();
  await page.getByText("已结束", { exact: true }).click();
  await expect(row(page, "203.0.113.0/24")).toContainText(/王小明 于 .* 解除/);
});

test("T06: the timers of a site are set in its drawer, within bounds", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "编辑" }).click();
  const number = (label: string) => drawer(page).getByRole("spinbutton", { name: label });
  await number("首次回复时限（秒）").fill("45");
  await number("无新消息自动结束（分钟）").fill("30");
  await drawer(page).getByText("超过时限两倍仍未回复时").click();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(drawer(page)).toBeHidden();

  const answer = await page.request.get(`${serverUrl}/api/v1/sites/${workspace.siteId}`, {
    headers: asOwner(workspace),
  });
  expect((await answer.json()).service_rules).toEqual({
    first_response_seconds: 45,
    is_handed_back: false,
    idle_close_minutes: 30,
    offline_grace_seconds: 60,
  });
});
