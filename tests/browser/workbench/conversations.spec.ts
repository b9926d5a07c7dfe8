import type { Page } from "@playwright/test";
import { becomeBusy, composer, expect, listRow, log, openWorkbench, test, type Visitor } from "./people.ts";

async function request(workbench: Page, visitor: Visitor, text: string) {
  await visitor.start(text);
  await expect(workbench.locator("[data-queue]")).toBeVisible();
}

test("N03 C03 keyboard: a request stands in the queue card, the title and a toast; F2 accepts it", async ({
  workbench,
  enter,
}) => {
  await workbench.mouse.click(700, 500);
  await becomeBusy(workbench);
  const visitor = await enter();
  await request(workbench, visitor, "有人吗？");

  await expect(workbench.locator("[data-queue]")).toContainText("1 位访客等待接入");
  await expect(workbench.locator("[data-queue]")).toContainText(/最长已等 00:\d\d/);
  await expect(workbench).toHaveTitle("(1) 商盟通");
  // The count is drawn into the picture.
  await expect(workbench.locator("link[rel=icon]")).toHaveAttribute("href", /^data:/);

  await workbench.keyboard.press("F2");
  await expect(log(workbench)).toContainText("有人吗？");
  await expect(composer(workbench)).toBeFocused();
  await expect(workbench.locator("[data-queue]")).toHaveCount(0);
  await expect(listRow(workbench, visitor)).toHaveAttribute("aria-selected", "true");

  await composer(workbench).fill("在的");
  await composer(workbench).press("Enter");
  await expect(workbench).toHaveTitle("商盟通");
  await expect(workbench.locator("link[rel=icon]")).not.toHaveAttribute("href", /^data:/);
});

test("N03 A17 keyboard: with nobody in the queue, F2 opens the own visitor who waits, and says so when nobody does", async ({
  workbench,
  enter,
}) => {
  await workbench.mouse.click(700, 500);
  await workbench.keyboard.press("F2");
  await expect(workbench.getByText("当前没有等待接入的访客。")).toBeVisible();

  const visitor = await enter();
  await visitor.start("有人吗？");
  await expect(listRow(workbench, visitor)).toBeVisible();
  await workbench.keyboard.press("F2");
  await expect(log(workbench)).toContainText("有人吗？");
  await expect(composer(workbench)).toBeFocused();
});

test("C01: an assigned chat shows wait, unread, typing, draft and delivery", async ({ workbench, enter }) => {
  const visitor = await enter();
  const other = await enter();
  await visitor.start("你好");
  await other.start("我先问");
  await expect(listRow(workbench, visitor)).toContainText("你好");
  await listRow(workbench, other).click();
  await expect(listRow(workbench, visitor).locator("[data-level]")).toHaveText(/^0:\d\d$/);

  await visitor.say("还在吗？");
  await expect(listRow(workbench, visitor)).toHaveAttribute("aria-label", /未读 2/);
  await visitor.type(true);
  await expect(listRow(workbench, visitor)).toContainText("正在输入");
  await visitor.type(false);
  await expect(listRow(workbench, visitor)).toContainText("还在吗？");

  await composer(workbench).fill("写到一半");
  await listRow(workbench, visitor).click();
  await expect(listRow(workbench, other)).toContainText("[草稿] 写到一半");
  await expect(listRow(workbench, visitor)).not.toHaveAttribute("aria-label", /未读/);
  const read = await visitor.event<{ type: string }>("conversation.receipt");
  expect(read.type).toBe("conversation.receipt");

  await composer(workbench).fill("在的，请讲");
  await composer(workbench).press("Enter");
  const delivery = log(workbench).locator("[data-delivery]").last();
  await expect(delivery).toHaveAttribute("data-delivery", /sent|delivered/);
  await visitor.read(20);
  await expect(delivery).toHaveAttribute("data-delivery", "read");

  await listRow(workbench, other).click();
  await expect(composer(workbench)).toHaveValue("写到一半");
});

test("C05: the head of the chat says who it is, where they come from, how often, and what they look at now", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter({ referrer: "https://www.baidu.com/s?wd=%E5%87%80%E6%B0%B4%E5%99%A8" });
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  const head = workbench.locator("[data-chat] header");
  await expect(head.getByRole("heading")).toContainText(visitor.number);
  await expect(head.getByText("正在浏览").getByRole("link")).toHaveText("价格与报价");
  await expect(head).toContainText("访问 1 次 · 对话 1 次");
  await expect(head).toContainText("127.0.0.1");
  await expect(head).toContainText("百度 净水器");

  await visitor.view("https://shop.example/contact", "联系我们");
  await expect(head.getByText("正在浏览").getByRole("link")).toHaveText("联系我们");
});

test("keyboard: Enter of an input method does not send, Shift+Enter breaks the line, Alt+↓ goes on", async ({
  workbench,
  enter,
}) => {
  const one = await enter();
  const two = await enter();
  await one.start("一");
  await two.start("二");
  await listRow(workbench, one).click();
  await composer(workbench).pressSequentially("a");
  await composer(workbench).press("Shift+Enter");
  await composer(workbench).pressSequentially("b");
  await composer(workbench).dispatchEvent("keydown", {
    key: "Enter",
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await expect(composer(workbench)).toHaveValue("a\nb");

  await workbench.keyboard.press("Alt+ArrowDown");
  await expect(listRow(workbench, two)).toHaveAttribute("aria-selected", "true");
  await workbench.keyboard.press("Alt+1");
  await expect(listRow(workbench, one)).toHaveAttribute("aria-selected", "true");
  await expect(composer(workbench)).toHaveValue("a\nb");
});

test("C08: ending asks first; then the composer gives way to the reason", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "结束对话" }).click();
  const dialog = workbench.getByRole("dialog");
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(composer(workbench)).toBeVisible();

  await workbench.getByRole("button", { name: "结束对话" }).click();
  await dialog.getByRole("button", { name: "结束对话" }).click();
  await expect(composer(workbench)).toHaveCount(0);
  await expect(log(workbench)).toContainText("王小明 结束了对话");
  const { conversation } = await visitor
    .event<{ conversation: { status: string } }>("conversation.state")
    .then(async (first) => {
      let last = first;
      while (last.conversation.status !== "closed") last = await visitor.event("conversation.state");
      return last;
    });
  expect(conversation.status).toBe("closed");
});

test("C08: × on a row ends the talk after asking, and the row is gone", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).hover();
  const close = workbench.locator("[role=listbox] button[title=结束对话]");
  await close.click();
  await workbench.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await expect(listRow(workbench, visitor)).toBeVisible();

  await listRow(workbench, visitor).hover();
  await close.click();
  await workbench.getByRole("dialog").getByRole("button", { name: "结束对话" }).click();
  await expect(listRow(workbench, visitor)).toHaveCount(0);
});

test("history loads upwards without moving what is read", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("消息 1");
  await visitor.sayAll(Array.from({ length: 119 }, (_, index) => `消息 ${index + 2}`));
  await listRow(workbench, visitor).click();
  await expect(log(workbench).getByText("消息 120", { exact: true })).toBeVisible();
  await expect(log(workbench).getByText("消息 60", { exact: true })).toHaveCount(0);

  // Hold the next page back, go to the top, and let it come: what stands on the screen stays there.
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await workbench.route(/messages\?.*before_seq/, async (route) => {
    await held;
    await route.continue();
  });
  const scrollUp = (text: string) =>
    expect(async () => {
      await workbench.mouse.wheel(0, -900);
      await expect(log(workbench).getByText(text, { exact: true })).toBeInViewport({ timeout: 300 });
    }).toPass({ timeout: 40_000 });
  const first = log(workbench).locator("[data-seq]").first();
  const top = log(workbench).getByText("消息 72", { exact: true });
  await log(workbench).hover();
  await scrollUp("消息 72");
  await expect(workbench.getByText("正在加载更早的消息")).toBeVisible();
  const oldest = Number(await first.getAttribute("data-seq"));
  const place = await top.boundingBox();
  release();
  await expect(async () => expect(Number(await first.getAttribute("data-seq"))).toBeLessThan(oldest)).toPass();
  await expect(workbench.getByText("正在加载更早的消息")).toHaveCount(0);
  expect(Math.abs(((await top.boundingBox())?.y ?? 0) - (place?.y ?? 0))).toBeLessThanOrEqual(2);
  await scrollUp("消息 2");

  // Seq order, without a hole or a double, among what stands in the document.
  const seqs = await log(workbench)
    .locator("[data-seq]")
    .evaluateAll((nodes) => nodes.map((node) => Number(node.getAttribute("data-seq"))));
  const sorted = [...new Set(seqs)].sort((one, other) => one - other);
  expect(sorted).toHaveLength(seqs.length);
  expect((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)).toBe(sorted.length - 1);

  // What arrives below does not move what is read above.
  const before = await log(workbench).getByText("消息 2", { exact: true }).boundingBox();
  await visitor.say("消息 121");
  await expect(workbench.getByRole("button", { name: "1 条新消息" })).toBeVisible();
  expect((await log(workbench).getByText("消息 2", { exact: true }).boundingBox())?.y).toBe(before?.y);
  await workbench.getByRole("button", { name: "1 条新消息" }).click();
  await expect(log(workbench).getByText("消息 121", { exact: true })).toBeVisible();
});

test("G6 offline: the bar counts, the composer stays, messages wait, survive a reload and go out in order", async ({
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
  await visitor.start("你好");
  await listRow(workbench, visitor).click();

  line.isCut = true;
  line.close();
  const bar = workbench.getByRole("status").filter({ hasText: "连接已断开" });
  await expect(bar).toContainText(/\d+ 秒后重试/);
  for (const text of ["第一句", "第二句", "第三句"]) {
    await composer(workbench).fill(text);
    await composer(workbench).press("Enter");
  }
  await expect(log(workbench).locator("[data-delivery=sending]").last()).toContainText("等待发送");

  await workbench.reload();
  const hurry = bar.getByRole("button", { name: "立即重连" });
  await expect(hurry).toBeVisible();
  line.isCut = false;
  // The countdown may be faster than the hand.
  await hurry.click({ timeout: 5000 }).catch(() => undefined);
  await expect(bar).toHaveCount(0, { timeout: 30_000 });
  await expect(log(workbench).locator("[data-delivery=sending]")).toHaveCount(0);

  const texts: string[] = [];
  while (texts.length < 3) {
    const { message } = await visitor.event<{ message: { text: string; sender: { type: string } } }>("message.created");
    if (message.sender.type === "agent") texts.push(message.text);
  }
  expect(texts).toEqual(["第一句", "第二句", "第三句"]);
});

test("G15: two browsers of one agent show every message once and agree on what is read", async ({
  stage,
  workbench,
  workspace,
  enter,
}) => {
  const second = await openWorkbench(stage, workspace);
  const visitor = await enter();
  await visitor.start("你好");
  await expect(listRow(second, visitor)).toHaveAttribute("aria-label", /未读 1/);

  await listRow(workbench, visitor).click();
  await composer(workbench).fill("来自第一台");
  await composer(workbench).press("Enter");
  await expect(log(workbench).getByText("来自第一台")).toHaveCount(1);
  await workbench.bringToFront();
  await expect(listRow(second, visitor)).not.toHaveAttribute("aria-label", /未读/);

  await listRow(second, visitor).click();
  await expect(log(second).getByText("来自第一台")).toHaveCount(1);
  await composer(second).fill("来自第二台");
  await composer(second).press("Enter");
  await expect(log(workbench).getByText("来自第二台")).toHaveCount(1);
  await expect(log(second).getByText("来自第二台")).toHaveCount(1);

  await second.context().close();
  await expect(workbench.locator("[data-availability=online]")).toBeVisible();
  await visitor.say("还在");
  await expect(log(workbench).getByText("还在")).toBeVisible();
});

test("C13 C12 T16: files go out by button, paste and drop, with a preview and a way back", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("发我资料");
  await listRow(workbench, visitor).click();
  const tray = workbench.getByRole("list", { name: "待发送的文件" });

  const choose = async () => {
    const [chooser] = await Promise.all([
      workbench.waitForEvent("filechooser"),
      workbench.getByRole("button", { name: "文件", exact: true }).click(),
    ]);
    await chooser.setFiles({ name: "报价单.txt", mimeType: "text/plain", buffer: Buffer.from("报价") });
    await expect(tray.locator("[data-upload=ready]")).toContainText("报价单.txt");
  };
  await choose();
  await tray.getByRole("button", { name: "移除 报价单.txt" }).click();
  await expect(tray).toHaveCount(0);
  await choose();
  await workbench.getByRole("button", { name: "发送", exact: true }).click();
  await expect(log(workbench).getByText("报价单.txt")).toBeVisible();
  const heard = async () => {
    const { message } = await visitor.event<{ message: { attachment: { name: string } | null } }>("message.created");
    return message.attachment?.name;
  };
  await expect.poll(heard).toBe("报价单.txt");

  await workbench.locator("[data-chat]").evaluate((chat) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(["tea"], "合同.txt", { type: "text/plain" }));
    chat.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(tray.locator("[data-upload=ready]")).toContainText("合同.txt");
  await tray.getByRole("button", { name: "移除 合同.txt" }).click();

  await composer(workbench).evaluate(
    (field, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "截图.png", { type: "image/png" }));
      field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [...onePixel],
  );
  await expect(tray.locator("[data-upload=ready]")).toContainText("截图.png");
  await composer(workbench).fill("请看");
  await composer(workbench).press("Enter");
  await expect(log(workbench).getByText("请看")).toBeVisible();
  await expect(log(workbench).getByRole("button", { name: /图片 截图\.png/ })).toBeVisible();
  await expect(tray).toHaveCount(0);

  await log(workbench)
    .getByRole("button", { name: /图片 截图\.png/ })
    .click();
  await expect(workbench.getByRole("dialog").getByRole("img", { name: "截图.png" })).toBeVisible();
  await workbench.keyboard.press("Escape");
  await expect(workbench.getByRole("dialog")).toHaveCount(0);
});

const onePixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
