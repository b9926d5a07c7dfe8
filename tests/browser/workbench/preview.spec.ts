import { hostUrl } from "../fixtures.ts";
import { openPanel } from "../widget/widget.ts";
import { expect, listRow, log, serverUrl, test } from "./people.ts";

const notice = "客服可能看到您正在输入的内容";

test("T03 D08: where the site shows it, the agent reads what is being typed, cards and identities masked; the visitor is told", async ({
  stage,
  workspace,
  workbench,
}) => {
  const admin = await (await stage.context({ storageState: await workbench.context().storageState() })).newPage();
  await admin.goto(`${serverUrl}/admin/`);
  await admin.getByRole("button", { name: "编辑" }).first().click();
  const drawer = admin.getByRole("dialog");
  await expect(drawer).toContainText("访客的输入框下方会注明");
  await drawer.getByRole("switch", { name: "输入预知" }).click();
  await drawer.getByRole("button", { name: "保存" }).click();
  await expect(drawer).toHaveCount(0);

  const page = await (await stage.context({})).newPage();
  await page.goto(`${hostUrl}/?site=${workspace.siteKey}`);
  const chat = await openPanel(page);
  await expect(chat.root.getByText(notice)).toBeVisible();
  await chat.say("你好");
  const row = workbench.locator("[data-conversation]").filter({ hasText: "你好" });
  await row.click();
  await expect(log(workbench)).toContainText("你好");

  const preview = workbench.locator("[data-preview]");
  await chat.composer.pressSequentially("我的卡号是 4111 1111 1111 1111");
  await expect(preview).toHaveText("我的卡号是 •••• •••• •••• ••••");
  await chat.composer.fill("另外能不能先寄一台样机");
  await expect(preview).toHaveText("另外能不能先寄一台样机");
  await expect(log(workbench)).not.toContainText("样机");

  await chat.composer.fill("");
  await expect(preview).toHaveCount(0);
  await chat.composer.pressSequentially("那就这样");
  await expect(preview).toHaveText("那就这样");
  await chat.composer.press("Enter");
  await expect(log(workbench)).toContainText("那就这样");
  await expect(preview).toHaveCount(0);
});

test("T03: nothing is shown, and nothing said, where the site has not switched it on", async ({
  stage,
  workspace,
  workbench,
  enter,
}) => {
  const page = await (await stage.context({})).newPage();
  await page.goto(`${hostUrl}/?site=${workspace.siteKey}`);
  const chat = await openPanel(page);
  await expect(chat.composer).toBeVisible();
  await expect(chat.root.getByText(notice)).toHaveCount(0);

  const visitor = await enter();
  await visitor.start("有人吗？");
  await listRow(workbench, visitor).click();
  const data = { conversation_id: visitor.conversationId, text: "不该看到" };
  await expect(visitor.ask("typing.preview", data)).rejects.toThrow("typing_preview_off");
  await expect(workbench.locator("[data-preview]")).toHaveCount(0);
});
