import { expect, hostUrl, serverUrl } from "../fixtures.ts";
import { openPanel, panelOf } from "../widget/widget.ts";
import { listRow, log, test } from "./people.ts";

test("C20 C21 T15: a blocked visitor is told and shut out; undone with one click they may chat again", async ({
  workbench,
  workspace,
  visitorPage,
}) => {
  const chat = await openPanel(visitorPage);
  await chat.say("买粉吗");
  await workbench.getByRole("option").first().click();
  await expect(log(workbench)).toContainText("买粉吗");

  await workbench.getByRole("button", { name: "屏蔽", exact: true }).click();
  const dialog = workbench.getByRole("dialog", { name: "屏蔽访客" });
  await dialog.getByLabel("原因（仅客服可见）").fill("广告链接");
  await dialog.getByRole("button", { name: "屏蔽", exact: true }).click();
  await expect(log(workbench)).toContainText("屏蔽");
  await expect(workbench.getByText("已屏蔽").first()).toBeVisible();

  // Told, not left with an error that comes again and again.
  await expect(chat.root.getByText("您暂时无法在此网站咨询")).toBeVisible();
  await expect(chat.log).toContainText("本次对话已被网站终止");
  await expect(chat.composer).toHaveCount(0);
  const asked: string[] = [];
  visitorPage.on("request", (request) => request.url().startsWith(serverUrl) && asked.push(request.url()));
  visitorPage.on("websocket", (socket) => asked.push(socket.url()));

  await workbench.getByRole("button", { name: "撤销" }).click();
  await expect(workbench.getByText("已解除屏蔽")).toBeVisible();
  expect(asked).toEqual([]);
  await visitorPage.goto(`${hostUrl}/?site=${workspace.siteKey}`);
  // The panel is open as it was on the page before.
  const again = await panelOf(visitorPage);
  await again.say("对不起");
  await expect(again.message("对不起")).toBeVisible();
  await expect(workbench.getByRole("option").filter({ hasText: "对不起" })).toBeVisible();
});

test("C21: the list in the settings says who, why and until when, finds and lifts", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("<b>spam</b>");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "屏蔽", exact: true }).click();
  const dialog = workbench.getByRole("dialog", { name: "屏蔽访客" });
  await dialog.getByLabel("原因（仅客服可见）").fill("<img src=x onerror=alert(1)>");
  await dialog.getByRole("button", { name: "屏蔽", exact: true }).click();
  await expect(dialog).toHaveCount(0);

  await workbench.keyboard.press("Control+Comma");
  await workbench.getByRole("button", { name: "已屏蔽访客" }).click();
  const row = workbench.locator("[data-block]");
  await expect(row).toContainText(visitor.number);
  await expect(row).toContainText("<img src=x onerror=alert(1)>");
  await expect(row).toContainText("王小明");
  await expect(row).toContainText("截止时间");
  await workbench.getByRole("textbox", { name: "搜索访客、IP 或原因" }).fill("没有这个");
  await expect(row).toHaveCount(0);
  await workbench.getByRole("textbox", { name: "搜索访客、IP 或原因" }).fill(visitor.number);
  await row.getByRole("button", { name: /^解除屏蔽/ }).click();
  await expect(row).toHaveCount(0);
  await workbench.getByRole("tab", { name: "已结束" }).click();
  await expect(row).toContainText(/王小明 于 .* 解除/);
});
