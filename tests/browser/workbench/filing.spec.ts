import type { APIRequestContext, Locator, Page } from "@playwright/test";
import type { Workspace } from "../fixtures.ts";
import { composer, expect, listRow, log, serverUrl, test } from "./people.ts";

async function makeCategory(request: APIRequestContext, workspace: Workspace, name: string): Promise<void> {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const answer = await request.post(`${serverUrl}/api/v1/categories`, { headers, data: { name } });
  expect(answer.status(), await answer.text()).toBe(201);
}

/** A19 as the settings dialog stores it. */
async function switchHandlingOn(page: Page, request: APIRequestContext, workspace: Workspace): Promise<void> {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const path = `${serverUrl}/api/v1/me/settings`;
  const known = await (await request.get(path, { headers })).json();
  const values = { ...known.values, settings: { ...known.values.settings, isHandlingOn: true } };
  expect((await request.put(path, { headers, data: { ...known, values } })).status()).toBe(200);
  await page.reload();
  await expect(page.locator("[data-line=online]")).toBeVisible();
}

async function choose(page: Page, field: string, option: string, within: Locator | Page = page): Promise<void> {
  await within.getByRole("combobox", { name: field }).click();
  await page.locator(".smt-ant-select-item-option, .ant-select-item-option").filter({ hasText: option }).last().click();
}

test("C08 C25 A19: with handling on, ending a chat asks for its category and files it", async ({
  workbench,
  workspace,
  enter,
  request,
}) => {
  await makeCategory(request, workspace, "售前咨询");
  await switchHandlingOn(workbench, request, workspace);
  const visitor = await enter();
  await visitor.start("请问价格");
  await listRow(workbench, visitor).click();

  await workbench.getByRole("button", { name: "结束对话" }).click();
  const dialog = workbench.getByRole("dialog");
  await choose(workbench, "对话分类", "售前咨询");
  await dialog.getByRole("textbox", { name: "处理说明" }).fill("已报价");
  await dialog.getByRole("button", { name: "结束并归类" }).click();
  await expect(log(workbench)).toContainText("结束了对话");

  await workbench.getByRole("link", { name: "记录" }).click();
  const record = workbench.locator(`[data-record="${visitor.conversationId}"]`);
  await expect(record).toContainText("售前咨询");
  await expect(record).toContainText("已处理");
  await expect(workbench.locator("[data-counts]")).toContainText("未处理 0 · 已处理 1");
});

test("C15 C26 MC03: the records page finds, shows and files what ended; the panel shows earlier chats", async ({
  workbench,
  workspace,
  enter,
  request,
}) => {
  await makeCategory(request, workspace, "售后报修");
  await switchHandlingOn(workbench, request, workspace);
  const first = await enter();
  await first.start("净水器漏水");
  await listRow(workbench, first).click();
  await composer(workbench).fill("马上安排师傅");
  await composer(workbench).press("Enter");
  await expect(log(workbench)).toContainText("马上安排师傅");
  const ended = first.conversationId;
  await first.ask("conversation.close", { conversation_id: ended });
  await expect(log(workbench)).toContainText("访客结束了对话");
  await first.start("又漏了");

  // C15, C26: beside the new chat.
  await workbench.locator(`[data-conversation="${first.conversationId}"]`).click();
  await workbench.getByRole("tab", { name: "聊天记录" }).click();
  const panel = workbench.getByRole("tabpanel", { name: "聊天记录" });
  await expect(panel).toContainText("对话 2 次");
  await panel.locator(`[data-record="${ended}"] > button`).click();
  await expect(panel).toContainText("马上安排师傅");
  await panel.getByRole("textbox", { name: "在这些对话中搜索" }).fill("师傅");
  await expect(panel.locator("[data-record]")).toHaveCount(1);
  await panel.getByRole("textbox", { name: "在这些对话中搜索" }).fill("没有的词");
  await expect(panel.locator("[data-record]")).toHaveCount(0);

  await workbench.getByRole("link", { name: "记录" }).click();
  await expect(workbench.locator("[data-counts]")).toContainText("未处理 1 · 已处理 0");
  await workbench.getByRole("textbox", { name: "搜索消息内容、姓名、编号" }).fill("漏水");
  const record = workbench.locator(`[data-record="${ended}"]`);
  await record.click();
  const pane = workbench.getByRole("article", { name: "对话记录" });
  await expect(pane).toContainText("净水器漏水");
  await choose(workbench, "对话分类", "售后报修", pane);
  await expect(record).toContainText("售后报修");
  await pane.getByRole("button", { name: "标记已处理" }).click();
  await expect(workbench.locator("[data-counts]")).toContainText("未处理 0 · 已处理 1");
});

test("C25 T22: star, category and tags in the head of the chat are kept", async ({
  workbench,
  workspace,
  enter,
  request,
}) => {
  await makeCategory(request, workspace, "加盟");
  const visitor = await enter();
  await visitor.start("想加盟");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "关注" }).click();
  await expect(workbench.getByRole("button", { name: "已关注，点击取消" })).toHaveAttribute("aria-pressed", "true");
  await workbench.getByRole("button", { name: "分类与标签" }).click();
  const filed = workbench.waitForResponse((answer) => answer.url().endsWith("/filing"));
  await choose(workbench, "对话分类", "加盟");
  expect((await filed).status()).toBe(200);

  await workbench.reload();
  await expect(workbench.getByRole("button", { name: "已关注，点击取消" })).toBeVisible();
  await workbench.getByRole("button", { name: "分类与标签" }).click();
  // A popover has the role of a tooltip, too, and the name of what it holds.
  await expect(workbench.getByRole("tooltip").filter({ hasText: "对话分类" })).toContainText("加盟");
});
