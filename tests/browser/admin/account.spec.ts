import { expect, test } from "../fixtures.ts";
import { drawer, field, logIn, openConsole } from "./console.ts";

test("one's own profile, language and theme are changed in one's own menu and follow the account", async ({
  page,
  browser,
  workspace,
}) => {
  await openConsole(page, workspace);
  const menu = page.getByRole("button", { name: /^我的账号/ });
  await menu.click();
  await page.getByRole("menuitem", { name: "个人资料" }).click();
  await field(drawer(page), "姓名").fill("王大明");
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(page.getByRole("button", { name: "我的账号：王大明" })).toBeVisible();

  const settings = () =>
    page.waitForResponse((answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT");
  await menu.click();
  await Promise.all([settings(), page.getByRole("menuitem", { name: "深色" }).click()]);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await menu.click();
  await Promise.all([settings(), page.getByRole("menuitem", { name: "English" }).click()]);
  await expect(page.getByRole("heading", { name: "Websites" })).toBeVisible();

  const elsewhere = await browser.newContext();
  await logIn(elsewhere.request, workspace.email, workspace.password);
  const other = await elsewhere.newPage();
  await other.goto("/admin/sites");
  await expect(other.getByRole("heading", { name: "Websites" })).toBeVisible();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await elsewhere.close();
});

test("one's own password needs the old one", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  const dialog = page.getByRole("dialog", { name: "修改密码" });
  await page.getByRole("button", { name: /^我的账号/ }).click();
  await page.getByRole("menuitem", { name: "修改密码" }).click();
  await field(dialog, "当前密码").fill("not this one");
  await field(dialog, "新密码").fill("Another-long-one-77");
  await field(dialog, "确认密码").fill("Another-long-one-77");
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toContainText("当前密码不正确。");

  await field(dialog, "当前密码").fill(workspace.password);
  await dialog.getByRole("button", { name: "保存" }).click();
  await expect(dialog).toHaveCount(0);
  await logIn(page.request, workspace.email, "Another-long-one-77");
});

test("M02: a tip that was read stays away", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  const tip = page.getByRole("complementary").filter({ hasText: "温馨提示" });
  await expect(tip).toBeVisible();
  await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT"),
    tip.getByRole("button", { name: "不再显示此提示" }).click(),
  ]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "网站管理" })).toBeVisible();
  await expect(tip).toHaveCount(0);
});
