/** The visitor card: edited by several people, on a bad line and on a phone, and what visitors say of themselves. */

import type { Page } from "@playwright/test";
import { serverUrl } from "../fixtures.ts";
import { cell, composer, expect, hire, listRow, log, openWorkbench, signIn, test } from "./people.ts";

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const offers = (page: Page) => page.locator("#visitor-panel").getByRole("list", { name: "识别到的联系方式" });

test("C16: a colleague's change arrives live, a conflict shows both texts, and undo takes one's own back", async ({
  workbench,
  workspace,
  stage,
  request,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  const theirs = await openWorkbench(stage, await hire(request, workspace, "陈立"));
  await theirs.goto(`${serverUrl}/agent/#/c/${visitor.conversationId}`);

  await field(theirs, "公司").fill("南海实验学校");
  await field(theirs, "公司").press("Enter");
  await expect(field(workbench, "公司")).toHaveValue("南海实验学校");

  // Both write into one field; the faster one is not lost without a word.
  await field(workbench, "手机").fill("13800138000");
  await field(theirs, "手机").fill("13700137000");
  await field(theirs, "手机").press("Enter");
  await expect(theirs.locator("[data-field=mobile]")).toContainText("已保存");
  await field(workbench, "手机").press("Enter");
  const mobile = workbench.locator("[data-field=mobile]");
  await expect(mobile.getByRole("alert")).toContainText("13700137000");
  await expect(field(workbench, "手机")).toHaveValue("13800138000");
  await mobile.getByRole("button", { name: "用我的" }).click();
  await expect(field(theirs, "手机")).toHaveValue("13800138000");

  await mobile.getByRole("button", { name: "撤销" }).click();
  await expect(field(workbench, "手机")).toHaveValue("13700137000");
  await expect(field(theirs, "手机")).toHaveValue("13700137000");
});

test("C16 C17: what is typed is doubted, not refused; it survives a dead line and another chat", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("你好");
  const other = await enter();
  await other.start("在吗");
  await listRow(workbench, visitor).click();
  await expect(composer(workbench)).toBeVisible();

  await field(workbench, "手机").fill("1380013800");
  await expect(workbench.locator("[data-field=mobile]")).toContainText("看起来不像手机号");

  // Esc restores.
  await field(workbench, "手机").press("Escape");
  await expect(field(workbench, "手机")).toHaveValue("");

  let isCut = true;
  await workbench.route("**/api/v1/visitors/*", (route) =>
    isCut && route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );
  await field(workbench, "备注").fill("月底开标");
  // Straight into another chat, without leaving the field first.
  await listRow(workbench, other).click();
  await expect(field(workbench, "备注")).toHaveValue("");
  await listRow(workbench, visitor).click();
  await expect(field(workbench, "备注")).toHaveValue("月底开标");
  await expect(workbench.locator("[data-field=remark]")).toContainText("尚未保存");
  isCut = false;
  await expect(workbench.locator("[data-field=remark]")).toContainText("已保存");
  await workbench.reload();
  await expect(field(workbench, "备注")).toHaveValue("月底开标");
});

test("C16: what is being typed when the page is loaded again is saved then, and asks where a colleague was faster", async ({
  workbench,
  stage,
  workspace,
  request,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await expect(composer(workbench)).toBeVisible();
  let isCut = true;
  await workbench.route("**/api/v1/visitors/*", (route) =>
    isCut && route.request().method() === "PATCH" ? route.abort() : route.continue(),
  );

  await field(workbench, "备注").pressSequentially("月底开标");
  await field(workbench, "公司").pressSequentially("乙厂");
  const theirs = await openWorkbench(stage, await hire(request, workspace, "陈立"));
  await theirs.goto(`${serverUrl}/agent/#/c/${visitor.conversationId}`);
  await field(theirs, "公司").fill("甲厂");
  await field(theirs, "公司").press("Enter");
  await expect(theirs.locator("[data-field=company]")).toContainText("已保存");
  isCut = false;
  await workbench.reload();

  await expect(workbench.locator("[data-field=remark]")).toContainText("已保存");
  await expect(field(theirs, "备注")).toHaveValue("月底开标");
  await expect(field(workbench, "公司")).toHaveValue("乙厂");
  await expect(workbench.locator("[data-field=company]")).toContainText("甲厂");
});

test("C18 D07 V14: found data is offered and never written silently; filled by one click, replaced after asking", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("我电话一三八 零零一三 八零零零，加V zhang_2020");
  await listRow(workbench, visitor).click();

  await expect(offers(workbench)).toContainText("识别到手机 13800138000");
  await expect(field(workbench, "手机")).toHaveValue("");
  // Over the composer where the card is out of sight, and only there.
  await expect(workbench.locator("[data-found=mobile]")).toHaveCount(1);
  await workbench.getByRole("tab", { name: "轨迹" }).click();
  await expect(offers(workbench)).toHaveCount(0);
  await expect(workbench.locator("[data-found=mobile]")).toHaveCount(1);
  await workbench.getByRole("tab", { name: "名片" }).click();
  await offers(workbench).locator("[data-found=mobile]").getByRole("button", { name: "填入" }).click();
  await expect(field(workbench, "手机")).toHaveValue("13800138000");
  await expect(workbench.locator("[data-field=mobile]")).toContainText("撤销");
  await expect(cell(workbench, visitor, "phone").getByRole("link")).toHaveAttribute("href", "tel:13800138000");

  await offers(workbench).locator("[data-found=wechat]").getByRole("button", { name: "忽略" }).click();
  await expect(workbench.locator("[data-found]")).toHaveCount(0);
  await visitor.say("微信 zhang_2020，新手机 139-1234-5678");
  await expect(offers(workbench)).toContainText("识别到手机 13912345678");
  await expect(offers(workbench).getByRole("listitem")).toHaveCount(1);
  await offers(workbench).getByRole("button", { name: "填入" }).click();
  await expect(workbench.getByRole("dialog")).toContainText("现在是 13800138000，将改为 13912345678。");
  await workbench
    .getByRole("dialog")
    .getByRole("button", { name: /替\s*换/ })
    .click();
  await expect(field(workbench, "手机")).toHaveValue("13912345678");
});

test("C16: on a phone the card is confirmed or taken back as a whole", async ({ workspace, stage, enter }) => {
  const visitor = await enter();
  await visitor.start("你好");
  const context = await stage.context({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await signIn(phone, workspace);
  await listRow(phone, visitor).click();
  await expect(log(phone)).toContainText("你好");
  await phone.getByRole("button", { name: "名片" }).click();

  await field(phone, "姓名").fill("张老师");
  await field(phone, "公司").fill("南海实验学校");
  await field(phone, "姓名").focus();
  await phone.getByRole("button", { name: /取\s*消/ }).click();
  await expect(field(phone, "公司")).toHaveValue("");

  await field(phone, "姓名").fill("张老师");
  await field(phone, "公司").fill("南海实验学校");
  await field(phone, "姓名").focus();
  await phone.getByRole("button", { name: /确\s*定/ }).click();
  await expect(phone.locator("[data-field=company]")).toContainText("已保存");
  await expect(phone.getByRole("heading", { name: "张老师" })).toBeAttached();
});

test("SX1: script in the card is text wherever it shows", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  const nasty = "<img src=x onerror=\"document.title='owned'\">";
  for (const label of ["姓名", "公司", "备注"]) {
    await field(workbench, label).fill(nasty);
    await field(workbench, label).blur();
  }
  await expect(workbench.getByRole("heading", { name: nasty })).toBeVisible();
  await expect(listRow(workbench, visitor)).toContainText(nasty);
  await expect(workbench).not.toHaveTitle("owned");
});
