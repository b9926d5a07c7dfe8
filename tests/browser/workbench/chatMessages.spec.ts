import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { composer, expect, hire, listRow, log, openWorkbench, rowOf, test, type Visitor } from "./people.ts";

async function open(workbench: Page, visitor: Visitor, text: string) {
  await visitor.start(text);
  await listRow(workbench, visitor).click();
  await expect(log(workbench).locator("article[data-side=visitor]").first()).toBeVisible();
}

async function reply(workbench: Page, text: string) {
  await composer(workbench).fill(text);
  await composer(workbench).press("Enter");
  await expect(bubble(workbench, text)).toHaveAttribute("data-seq", /\d+/);
}

const bubble = (workbench: Page, text: string) => log(workbench).getByRole("article").filter({ hasText: text }).last();
const menu = (workbench: Page) => workbench.getByRole("menu", { name: "消息操作" });

async function openMenu(workbench: Page, text: string, at = bubble(workbench, text)) {
  await at.hover();
  await at.getByRole("button", { name: "消息操作" }).click();
  await expect(menu(workbench)).toBeVisible();
}

test("quote T02: an answer shows what it answers, a click leads there, also to an older page", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "保修几年？");
  await visitor.sayAll(Array.from({ length: 70 }, (_, number) => `第 ${number} 句`));
  await expect(log(workbench)).toContainText("第 69 句");

  await openMenu(workbench, "第 69 句");
  await menu(workbench).getByRole("menuitem", { name: "引用" }).click();
  await expect(composer(workbench)).toBeFocused();
  await reply(workbench, "这句收到");
  await expect(bubble(workbench, "这句收到").locator("[data-quote]")).toContainText("第 69 句");

  const heard = await visitor.ask<{ message: { quote: { seq: number } } }>("message.send", {
    conversation_id: visitor.conversationId,
    client_id: crypto.randomUUID(),
    kind: "text",
    text: "再问一次",
    quote_seq: 2,
  });
  expect(heard.message.quote.seq).toBe(2);
  await expect(bubble(workbench, "再问一次").locator("[data-quote]")).toContainText("保修几年？");
  await workbench.reload();
  await expect(bubble(workbench, "再问一次")).toBeVisible();
  await expect(log(workbench).locator("article[data-seq='2']")).toHaveCount(0);
  await bubble(workbench, "再问一次").locator("[data-quote]").click();
  await expect(log(workbench).locator("article[data-seq='2']")).toBeInViewport();
});

test("quote: what is on its way keeps its quote through a reload; Esc lets the quote be", async ({
  stage,
  workspace,
  enter,
}) => {
  const line = { isCut: false, close: () => {} };
  const prepare = (page: Page) =>
    page.routeWebSocket(/\/ws\/agent/, (socket) => {
      if (line.isCut) return void socket.close({ code: 1012 });
      socket.connectToServer();
      line.close = () => void socket.close({ code: 1012 });
    });
  const workbench = await openWorkbench(stage, workspace, { prepare });
  const visitor = await enter();
  await open(workbench, visitor, "多少钱？");
  await openMenu(workbench, "多少钱？");
  await menu(workbench).getByRole("menuitem", { name: "引用" }).click();
  await composer(workbench).press("Escape");
  await expect(workbench.getByRole("button", { name: "取消引用" })).toHaveCount(0);

  await openMenu(workbench, "多少钱？");
  await menu(workbench).getByRole("menuitem", { name: "引用" }).click();
  line.isCut = true;
  line.close();
  const bar = workbench.getByRole("status").filter({ hasText: "连接已断开" });
  await expect(bar).toBeVisible();
  await composer(workbench).fill("3180 元起");
  await composer(workbench).press("Enter");
  await expect(bubble(workbench, "3180 元起").locator("[data-quote]")).toContainText("多少钱？");

  await workbench.reload();
  const hurry = bar.getByRole("button", { name: "立即重连" });
  await expect(hurry).toBeVisible();
  line.isCut = false;
  // The countdown may be faster than the hand.
  await hurry.click({ timeout: 5000 }).catch(() => undefined);
  await expect(bar).toHaveCount(0, { timeout: 30_000 });
  await expect(bubble(workbench, "3180 元起")).toHaveAttribute("data-seq", /\d+/);
  await expect(bubble(workbench, "3180 元起").locator("[data-quote]")).toContainText("多少钱？");
});

test("G22: a recalled message is a line for both, its quote is empty, and the words can be written anew", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "在吗？");
  await reply(workbench, "价格是 1 元");
  const seq = Number(await bubble(workbench, "价格是 1 元").getAttribute("data-seq"));
  await visitor.ask("message.send", {
    conversation_id: visitor.conversationId,
    client_id: crypto.randomUUID(),
    kind: "text",
    text: "真的吗",
    quote_seq: seq,
  });
  await expect(bubble(workbench, "真的吗").locator("[data-quote]")).toContainText("价格是 1 元");

  // The answer holds the same words.
  await openMenu(workbench, "价格是 1 元", log(workbench).locator(`article[data-seq='${seq}']`));
  await menu(workbench).getByRole("menuitem", { name: "撤回", exact: true }).click();
  await expect(log(workbench).locator(`[data-recalled][data-seq='${seq}']`)).toContainText("你撤回了一条消息");
  await expect(bubble(workbench, "真的吗").locator("[data-quote]")).toContainText("消息已撤回");
  await expect(log(workbench)).not.toContainText("价格是 1 元");

  await log(workbench).getByRole("button", { name: "重新编辑" }).click();
  await expect(composer(workbench)).toHaveValue("价格是 1 元");
  await composer(workbench).fill("");

  const own = await visitor.ask<{ message: { seq: number } }>("message.send", {
    conversation_id: visitor.conversationId,
    client_id: crypto.randomUUID(),
    kind: "text",
    text: "我的身份证号",
  });
  await expect(listRow(workbench, visitor)).toContainText("我的身份证号");
  await visitor.ask("message.recall", { conversation_id: visitor.conversationId, seq: own.message.seq });
  await expect(log(workbench)).toContainText("访客撤回了一条消息");
  await expect(listRow(workbench, visitor)).toContainText("[消息已撤回]");
  await workbench.reload();
  await expect(log(workbench)).toContainText("访客撤回了一条消息");
  await expect(log(workbench).getByRole("button", { name: "重新编辑" })).toHaveCount(0);
});

test("C06: a message says by whom and to the second when; its emoji stand in the line", async ({
  workbench,
  workspace,
  stage,
  enter,
  request,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "你好");
  await reply(workbench, "您好 👋 请讲");
  const second = /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
  await expect(bubble(workbench, "您好 👋 请讲")).toHaveAttribute("aria-label", new RegExp(`^你，${second.source}`));
  await expect(bubble(workbench, "你好")).toHaveAttribute("aria-label", second);
  await expect(bubble(workbench, "您好 👋 请讲").locator(`[title*="你，"]`)).toHaveAttribute("title", second);
  await expect(bubble(workbench, "您好 👋 请讲").locator("time")).toHaveAttribute("datetime", /T\d\d:\d\d:\d\d/);

  const colleague = await openWorkbench(stage, await hire(request, workspace, "何嘉怡"));
  await rowOf(colleague, visitor).getByRole("button", { name: "对话中" }).click();
  await expect(bubble(colleague, "您好 👋 请讲").getByText("王小明", { exact: true })).toBeVisible();
});

test("keyboard T19: ↑ in the empty field recalls the last message to write it anew; arrows walk, Enter opens the menu", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "你好");
  await reply(workbench, "您好，有什么可以帮您的");
  await composer(workbench).press("ArrowUp");
  await expect(menu(workbench).getByRole("menuitem", { name: "撤回并编辑" })).toBeFocused();
  await workbench.keyboard.press("Enter");
  await expect(composer(workbench)).toHaveValue("您好，有什么可以帮您的");
  await expect(log(workbench)).toContainText("你撤回了一条消息");

  await composer(workbench).press("Enter");
  await expect(bubble(workbench, "您好，有什么")).toHaveAttribute("data-seq", /\d+/);
  await bubble(workbench, "您好，有什么").focus();
  await workbench.keyboard.press("ArrowUp");
  await expect(bubble(workbench, "你好")).toBeFocused();
  await workbench.keyboard.press("Enter");
  await expect(menu(workbench).getByRole("menuitem").first()).toBeFocused();
  await workbench.keyboard.press("Escape");
  await expect(menu(workbench)).toHaveCount(0);
  await expect(bubble(workbench, "你好")).toBeFocused();
});

test("C09: Enter or Ctrl+Enter sends, chosen behind the button and kept by the account", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "你好");
  await workbench.getByRole("button", { name: "发送方式" }).click();
  const stored = workbench.waitForResponse(
    (answer) => answer.url().includes("/me/settings") && answer.request().method() === "PUT",
  );
  await workbench.getByRole("menuitem", { name: /按 (Ctrl|⌘) \+ Enter 发送/ }).click();
  await stored;
  await composer(workbench).fill("第一行");
  await composer(workbench).press("Enter");
  await expect(composer(workbench)).toHaveValue("第一行\n");
  await composer(workbench).press("Control+Enter");
  await expect(bubble(workbench, "第一行")).toHaveAttribute("data-seq", /\d+/);

  await workbench.reload();
  await expect(workbench.getByText(/(Ctrl|⌘) \+ Enter 发送 · Enter 换行/)).toBeVisible();
  await workbench.getByRole("button", { name: "发送方式" }).click();
  await workbench.getByRole("menuitem", { name: "按 Enter 发送" }).click();
  await composer(workbench).fill("第二条");
  await composer(workbench).press("Enter");
  await expect(bubble(workbench, "第二条")).toHaveAttribute("data-seq", /\d+/);
});

test("C10: the size of the text goes for messages and field; *bold* and _italic_ are words, never markup (SX2)", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "*重要* _慢慢_ 2*3*4 <b>粗</b>");
  const asked = bubble(workbench, "重要");
  await expect(asked.locator("strong")).toHaveText("重要");
  await expect(asked.locator("em")).toHaveText("慢慢");
  await expect(asked).toContainText("2*3*4 <b>粗</b>");
  await expect(asked.locator("b")).toHaveCount(0);

  await workbench.getByRole("button", { name: "字体" }).click();
  const slider = workbench.getByRole("slider", { name: "字体" });
  await slider.focus();
  await slider.press("End");
  await expect(composer(workbench)).toHaveCSS("font-size", "18px");
  await expect(asked.getByText("慢慢")).toHaveCSS("font-size", "18px");
  await composer(workbench).click();
  await expect(slider).toBeHidden();
  await composer(workbench).fill("特价");
  await composer(workbench).selectText();
  await workbench.getByRole("button", { name: "字体" }).click();
  await workbench.getByRole("button", { name: "加粗" }).click();
  await expect(composer(workbench)).toHaveValue("*特价*");
});

test("C11: emoji are found by Chinese and English words, by keys, and the last ones stand first", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await open(workbench, visitor, "你好");
  await composer(workbench).fill("收到，");
  await workbench.getByRole("button", { name: "表情", exact: true }).click();
  const search = workbench.getByPlaceholder("搜索表情");
  await search.fill("握手");
  await search.press("Enter");
  await expect(composer(workbench)).toHaveValue("收到，🤝");

  await workbench.getByRole("button", { name: "表情", exact: true }).click();
  await expect(workbench.getByText("最近使用")).toBeVisible();
  await search.fill("truck");
  await search.press("ArrowDown");
  await workbench.keyboard.press("Enter");
  await expect(composer(workbench)).toHaveValue("收到，🤝🚚");
  await workbench.getByRole("button", { name: "表情", exact: true }).click();
  await search.fill("没有这样的");
  await expect(workbench.getByText("没有找到表情")).toBeVisible();
});

test("C22: links say where they lead, open apart, and cannot lie", async ({ workbench, enter }) => {
  const visitor = await enter();
  await open(
    workbench,
    visitor,
    "https://a.example/x javascript:alert(1) https://bank.example@evil.example/ https://xn--pple-43d.example/ https://ok.example/\u202Egpj.exe",
  );
  const links = log(workbench).getByRole("link");
  await expect(links).toHaveCount(3);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("rel", "noopener noreferrer");
    await expect(link).toHaveAttribute("target", "_blank");
  }
  await expect(links.first()).toHaveAttribute("title", "a.example");
  await expect(links.nth(1)).toContainText("(xn--pple-43d.example)");
  await expect(links.nth(2)).toHaveAttribute("href", "https://ok.example/");
});

test("more: my card goes to the visitor, and the talk can be taken out as a file", async ({ workbench, enter }) => {
  const visitor = await enter();
  await open(workbench, visitor, "能留个电话吗？");
  await workbench.getByRole("button", { name: "更多", exact: true }).click();
  await workbench.getByRole("menuitem", { name: "快捷留名片" }).click();
  await expect(log(workbench).locator("[data-card]")).toBeVisible();
  await expect(log(workbench).locator("article[data-own=true]")).toHaveAttribute("data-seq", /\d+/);
  await expect(listRow(workbench, visitor)).toContainText("[名片]");

  await workbench.getByRole("button", { name: "更多", exact: true }).click();
  await workbench.getByRole("menuitem", { name: "导出对话记录" }).click();
  const dialog = workbench.getByRole("dialog", { name: "导出对话记录" });
  await dialog.getByRole("radio", { name: /TXT/ }).check();
  const [file] = await Promise.all([
    workbench.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载" }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^对话记录 .*\.txt$/);
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("能留个电话吗？");
  expect(text).toContain("[名片]");
  await expect(dialog).toHaveCount(0);
});

test("C07: what happened stands in the talk with a sign of its kind", async ({ workbench, enter }) => {
  const visitor = await enter();
  await open(workbench, visitor, "你好");
  await expect(log(workbench).locator("[data-tone=people]").first()).toBeVisible();
  await visitor.ask("conversation.close", { conversation_id: visitor.conversationId });
  await expect(log(workbench).locator("[data-tone=result]")).toBeVisible();
});
