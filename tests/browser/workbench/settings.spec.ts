import type { Page } from "@playwright/test";
import { becomeBusy, composer, expect, listRow, openWorkbench, rowOf, test } from "./people.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "系统设置" });
const open = async (page: Page, section: string) => {
  // Keys are heard once the workbench is drawn.
  await expect(page.locator("[data-line=online]")).toBeVisible();
  if (!(await dialog(page).isVisible())) await page.keyboard.press("Control+,");
  await dialog(page).getByRole("button", { name: section, exact: true }).click();
  await expect(dialog(page).getByRole("region", { name: section })).toBeVisible();
};
const stored = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT" && answer.ok(),
  );

test("A14: settings open from the account menu, hold at once in another window, and follow the account", async ({
  stage,
  workspace,
  workbench,
}) => {
  const other = await openWorkbench(stage, workspace);
  await open(other, "提醒");
  const sound = (page: Page) => dialog(page).getByRole("switch", { name: "新消息 声音" });
  await expect(sound(other)).toBeChecked();

  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "系统设置" }).click();
  await dialog(workbench).getByRole("button", { name: "提醒", exact: true }).click();
  const saved = stored(workbench);
  await sound(workbench).click();
  await saved;
  await expect(sound(other)).not.toBeChecked();

  await workbench.reload();
  await open(workbench, "提醒");
  await expect(sound(workbench)).not.toBeChecked();
  await dialog(workbench).getByRole("button", { name: "恢复默认" }).click();
  await expect(sound(workbench)).toBeChecked();
  await expect(sound(other)).toBeChecked();
  await dialog(workbench).getByRole("button", { name: "完成" }).click();
  await expect(dialog(workbench)).toHaveCount(0);
});

test("A17: a key is changed by pressing another, clashes are refused, and the sheet shows what holds", async ({
  workbench,
  enter,
}) => {
  await becomeBusy(workbench);
  await open(workbench, "热键");
  const row = dialog(workbench).locator("[data-hotkey=accept]");
  const change = row.getByRole("button", { name: "修改「接入下一位访客」的热键" });

  await change.click();
  await workbench.keyboard.press("Control+t");
  await expect(row.getByRole("alert")).toContainText("由浏览器或输入框使用");
  await workbench.keyboard.press("Control+m");
  await expect(row.getByRole("alert")).toContainText("已用于「开关提示音」");
  await workbench.keyboard.press("F8");
  await expect(row).toContainText("F8");
  await dialog(workbench).getByRole("button", { name: "完成" }).click();

  const visitor = await enter();
  await visitor.start("有人吗？");
  await expect(workbench.locator("[data-queue]")).toBeVisible();
  await workbench.keyboard.press("F2");
  await workbench.keyboard.press("Shift+?");
  const sheet = workbench.getByRole("dialog", { name: "快捷键" });
  await expect(sheet.getByRole("definition").filter({ hasText: "F8" })).toBeVisible();
  await expect(sheet).not.toContainText("F2");
  await workbench.keyboard.press("Escape");
  // Had F2 still worked, the chat would be open by now.
  await expect(workbench.locator("[data-queue]")).toBeVisible();
  await workbench.keyboard.press("F8");
  await expect(listRow(workbench, visitor)).toBeVisible();

  await open(workbench, "热键");
  await row.getByRole("button", { name: "恢复「接入下一位访客」的默认热键" }).click();
  await expect(row).toContainText("F2");
});

test("A15 A18 A19: general settings, the own card and the size of the text are there to be set", async ({
  workbench,
}) => {
  await open(workbench, "常规");
  await expect(dialog(workbench)).toContainText("开机时自动启动");
  await expect(dialog(workbench)).toContainText("安装为桌面应用");

  await open(workbench, "对话");
  const handling = dialog(workbench).getByRole("switch", { name: "开启对话记录处理功能" });
  const saved = stored(workbench);
  await handling.click();
  await expect(handling).toBeChecked();
  await saved;

  await dialog(workbench).getByRole("button", { name: "客服名片", exact: true }).click();
  await dialog(workbench).getByLabel("昵称").fill("小林");
  await dialog(workbench).getByRole("button", { name: "保存名片" }).click();
  await expect(workbench.locator("[data-availability]")).toContainText("小林");
});

test("N01: the test of the alerts says what the browser blocks and how to allow it", async ({ stage, workspace }) => {
  const page = await openWorkbench(stage, workspace, {
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        Object.assign(window, { Notification: { permission: "denied", requestPermission: async () => "denied" } });
      });
    },
  });
  await open(page, "提醒");
  await dialog(page).getByRole("switch", { name: "全部静音" }).click();
  await dialog(page).getByRole("button", { name: "测试提醒" }).click();
  await expect(dialog(page).locator("[data-finding=sound_muted]")).toBeVisible();
  await expect(dialog(page).locator("[data-finding=notice_denied]")).toContainText("改为「允许」");
  await dialog(page).getByRole("switch", { name: "全部静音" }).click();
  await dialog(page).getByRole("button", { name: "测试提醒" }).click();
  await expect(dialog(page).locator("[data-finding=sound_ok]")).toBeVisible();
});

test("A16: the page and the open chat are there again after a reload, and a link of a notice opens its chat", async ({
  workbench,
  enter,
}) => {
  const [one, two] = [await enter(), await enter()];
  await one.start("第一位");
  await two.start("第二位");
  await listRow(workbench, two).click();
  await expect(composer(workbench)).toBeFocused();
  await workbench.reload();
  await expect(workbench.getByRole("log")).toContainText("第二位");

  await workbench.goto(`/agent/#/conversations/${one.conversationId}`);
  await expect(workbench.getByRole("log")).toContainText("第一位");
  await expect(rowOf(workbench, one)).toBeVisible();

  // Without a link: where the agent left.
  await workbench.goto("about:blank");
  await workbench.goto("/agent/");
  await expect(workbench.getByRole("log")).toContainText("第一位");

  await open(workbench, "常规");
  const saved = stored(workbench);
  await dialog(workbench).getByRole("radiogroup", { name: "登录后打开" }).getByText("工作台").click();
  await saved;
  await workbench.goto("about:blank");
  await workbench.goto("/agent/");
  await expect(listRow(workbench, one)).toBeVisible();
  await expect(workbench.getByRole("log")).toHaveCount(0);
});
