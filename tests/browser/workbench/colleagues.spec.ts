/** C02: agents talk among themselves, one to one and in groups, and no visitor ever hears of it. */

import type { Locator, Page } from "@playwright/test";
import { expect, hire, log, openWorkbench, test } from "./people.ts";

const list = (page: Page): Locator => page.getByRole("region", { name: "客服", exact: true });
const field = (page: Page): Locator => page.getByRole("textbox", { name: /^写给/ });

async function showColleagues(page: Page): Promise<void> {
  await page.locator(".ant-segmented-item").filter({ hasText: "客服" }).click();
  await expect(list(page)).toBeVisible();
}

test("C02: two colleagues talk, with presence, unread, read marks and files; a reload loses nothing", async ({
  workbench,
  workspace,
  stage,
  request,
}) => {
  const other = await hire(request, workspace, "何嘉怡");
  const theirs = await openWorkbench(stage, other);

  await showColleagues(workbench);
  // By the initials of the name.
  await list(workbench).getByRole("textbox").fill("hjy");
  await list(workbench)
    .getByRole("button", { name: /何嘉怡/ })
    .click();
  await field(workbench).fill("上海这单能给到 95 折吗");
  await field(workbench).press("Enter");
  await expect(log(workbench)).toContainText("上海这单能给到 95 折吗");

  await expect(theirs.locator(".ant-segmented-item").filter({ hasText: "客服" })).toContainText("1 条未读");
  await expect(theirs).toHaveTitle(/^\(1\)/);
  await showColleagues(theirs);
  await list(theirs)
    .getByRole("button", { name: /王小明/ })
    .click();
  await expect(log(theirs)).toContainText("上海这单能给到 95 折吗");
  await theirs.bringToFront();
  await expect(list(theirs)).not.toContainText("条未读");
  await expect(log(workbench)).toContainText("已读");

  await theirs.locator("input[type=file]:not([accept])").setInputFiles({
    name: "经销价目表.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("LC-S600 3980"),
  });
  await expect(theirs.locator("[data-upload=ready]")).toBeVisible();
  await theirs.getByRole("button", { name: "发送" }).click();
  await expect(log(workbench)).toContainText("经销价目表.txt");
  await workbench.getByRole("tab", { name: "文件" }).click();
  await expect(workbench.getByRole("complementary", { name: "同事对话信息" })).toContainText("经销价目表.txt");

  await workbench.reload();
  await expect(log(workbench)).toContainText("上海这单能给到 95 折吗");
  await expect(log(workbench)).toContainText("经销价目表.txt");
});

test("C02 SX1: a group is opened, calls a member by @, is renamed and left; script in it stays text", async ({
  workbench,
  workspace,
  stage,
  request,
}) => {
  const other = await hire(request, workspace, "陈立");
  const theirs = await openWorkbench(stage, other);
  const nasty = "<img src=x onerror=\"document.title='owned'\">";

  await showColleagues(workbench);
  await workbench.getByRole("button", { name: "新建群组" }).click();
  const dialog = workbench.getByRole("dialog");
  await dialog.getByLabel("群组名称").fill(nasty);
  await dialog.getByLabel("成员").fill("cl");
  await workbench.locator(".ant-select-item-option").filter({ hasText: "陈立" }).click();
  await dialog.getByText("新建群组").first().click();
  await dialog.getByRole("button", { name: /创\s*建/ }).click();
  await expect(workbench.getByRole("heading", { name: nasty })).toBeVisible();
  await expect(log(workbench)).toContainText("你创建了群组，邀请了陈立");

  await field(workbench).pressSequentially("请看 @c");
  await expect(workbench.getByRole("option", { name: "陈立" })).toBeVisible();
  await field(workbench).press("Enter");
  await expect(field(workbench)).toHaveValue("请看 @陈立 ");
  await field(workbench).pressSequentially(nasty);
  await field(workbench).press("Enter");

  await showColleagues(theirs);
  await list(theirs)
    .getByRole("button", { name: /onerror/ })
    .click();
  await expect(log(theirs)).toContainText(`请看 @陈立 ${nasty}`);
  await expect(theirs).not.toHaveTitle("owned");

  await theirs.getByRole("button", { name: "修改群组名称" }).click();
  await theirs.getByRole("textbox", { name: "群组名称" }).fill("售前组");
  await theirs.getByRole("button", { name: /保\s*存/ }).click();
  await expect(workbench.getByRole("heading", { name: "售前组" })).toBeVisible();

  // Taken out: the room is gone from the screen without a reload.
  await workbench.getByRole("button", { name: "移出 陈立" }).click();
  await workbench
    .getByRole("dialog")
    .getByRole("button", { name: /移\s*出/ })
    .click();
  await expect(list(theirs)).not.toContainText("售前组");
  await expect(field(theirs)).toHaveCount(0);
});

test("C02 SA5: a visitor is shown to a colleague as a card that opens the chat; the visitor hears nothing", async ({
  workbench,
  workspace,
  stage,
  request,
  enter,
}) => {
  const other = await hire(request, workspace, "何嘉怡");
  const theirs = await openWorkbench(stage, other);
  const visitor = await enter();
  await visitor.start("有没有水质检测报告");
  await workbench.locator(`[data-conversation="${visitor.conversationId}"]`).click();

  await workbench.getByRole("button", { name: "更多" }).first().click();
  await workbench.getByRole("menuitem", { name: "转给同事看" }).click();
  const dialog = workbench.getByRole("dialog");
  await dialog.getByRole("combobox").fill("hjy");
  await workbench.locator(".ant-select-item-option").filter({ hasText: "何嘉怡" }).click();
  await dialog.getByRole("button", { name: /发\s*送/ }).click();
  await expect(workbench.locator(`[data-shared="${visitor.id}"]`)).toContainText(visitor.number);

  await showColleagues(theirs);
  await list(theirs)
    .getByRole("button", { name: /王小明/ })
    .click();
  const card = theirs.locator(`[data-shared="${visitor.id}"]`);
  await expect(card).toContainText(visitor.number);
  await card.getByRole("button", { name: "打开对话" }).click();
  await expect(log(theirs)).toContainText("有没有水质检测报告");
});

test("C02: members pin a message for all, and find what was said in this talk", async ({
  workbench,
  workspace,
  stage,
  request,
}) => {
  const theirs = await openWorkbench(stage, await hire(request, workspace, "何嘉怡"));
  for (const [page, name] of [
    [workbench, "何嘉怡"],
    [theirs, "王小明"],
  ] as const) {
    await showColleagues(page);
    await list(page)
      .getByRole("button", { name: new RegExp(name) })
      .click();
  }
  for (const text of ["6 月报价底线：95 折", "佛山 27 日有档期"]) {
    await field(workbench).fill(text);
    await field(workbench).press("Enter");
    await expect(log(theirs)).toContainText(text);
  }
  const message = log(workbench).getByRole("article").filter({ hasText: "报价底线" });
  await message.hover();
  await message.getByRole("button", { name: "置顶" }).click();
  await theirs.getByRole("tab", { name: "置顶" }).click();
  await expect(theirs.locator("[data-pin]")).toContainText("6 月报价底线：95 折");
  await theirs.locator("[data-pin]").getByRole("button", { name: "取消置顶" }).click();
  await expect(theirs.getByText("还没有置顶消息")).toBeVisible();
  await expect(message.getByRole("button", { name: "置顶", exact: true })).toHaveAttribute("aria-pressed", "false");

  await workbench.getByRole("tab", { name: "搜索" }).click();
  await workbench.getByRole("textbox", { name: "搜索本对话的消息" }).fill("佛山");
  await expect(workbench.locator("[data-found]")).toHaveCount(1);
  await expect(workbench.locator("[data-found] mark")).toHaveText("佛山");
});
