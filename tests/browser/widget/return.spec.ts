import { BadLine } from "../faults/badLine.ts";
import { expect, serverUrl } from "../fixtures.ts";
import { ChatOnPage, openPanel, panelOf, siteUrl, test } from "./widget.ts";

test("the same conversation after a reload, on the next page, and in another tab (G15)", async ({
  agent,
  workspace,
  page,
  context,
}) => {
  await page.goto(siteUrl(workspace));
  const first = await openPanel(page);
  await first.say("第一句");
  await expect(first.message("第一句")).toBeVisible();
  const talk = await agent.serve();
  await page.goto(siteUrl(workspace, "/about"));
  const next = await panelOf(page);
  await expect(next.message("第一句")).toBeVisible();

  const otherPage = await context.newPage();
  await otherPage.goto(siteUrl(workspace));
  const other = await openPanel(otherPage);
  await expect(other.message("第一句")).toBeVisible();
  await other.say("从另一个标签页");
  await agent.say(talk, "都收到了");
  for (const chat of [next, other]) {
    await expect(chat.message("从另一个标签页")).toHaveCount(1);
    await expect(chat.message("都收到了")).toHaveCount(1);
  }

  expect(await agent.heard(talk)).toEqual(["第一句", "从另一个标签页", "都收到了"]);
});

test("what was not sent survives a reload and arrives once (G3)", async ({ agent, workspace, page }) => {
  test.slow();
  const line = await BadLine.open(Number(new URL(serverUrl).port));
  const address = `${line.url}/chat/${workspace.siteKey}`;
  await page.goto(address);
  const chat = new ChatOnPage(page);
  await chat.say("第一句");
  await expect(chat.message("第一句")).toHaveAttribute("data-state", /sent|delivered|read/);
  line.hold();
  await chat.say("断线时写的");
  await chat.say("还有一句");
  await expect(chat.message("还有一句")).toHaveAttribute("data-state", "sending");
  await page.goto("about:blank");
  line.release();
  await page.goto(address);

  await expect(chat.message("还有一句")).toHaveAttribute("data-state", /sent|delivered|read/, { timeout: 30_000 });
  expect(await agent.heard(await agent.serve())).toEqual(["第一句", "断线时写的", "还有一句"]);
  await expect(chat.message("断线时写的")).toHaveCount(1);
  line.close();
});

test("a broken line is told, and mended without a hand", async ({ agent, workspace, page }) => {
  test.slow();
  const line = await BadLine.open(Number(new URL(serverUrl).port));
  await page.goto(`${line.url}/chat/${workspace.siteKey}`);
  const chat = new ChatOnPage(page);
  await chat.say("你好");
  await expect(chat.message("你好")).toHaveAttribute("data-state", /sent|delivered|read/);
  const talk = await agent.serve();
  line.hold();
  line.cut();
  await expect(page.getByText("网络已断开")).toBeVisible({ timeout: 20_000 });
  await agent.say(talk, "断线时的回答");
  line.release();

  await expect(chat.message("断线时的回答")).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText("网络已断开")).toBeHidden();
  line.close();
});

test("a refused message stays, says why, and can be tried again", async ({ workspace, page }) => {
  let refuse = true;
  await page.routeWebSocket("**/ws/visitor", (socket) => {
    const server = socket.connectToServer();
    socket.onMessage((text) => {
      const frame = JSON.parse(String(text));
      const isMessage = frame.type === "conversation.start" || frame.type === "message.send";
      if (refuse && isMessage)
        socket.send(JSON.stringify({ id: frame.id, error: { code: "invalid_text", details: {} } }));
      else server.send(text);
    });
  });
  await page.goto(`${serverUrl}/chat/${workspace.siteKey}`);
  const chat = new ChatOnPage(page);
  await chat.say("没发出去");
  await expect(chat.message("没发出去")).toHaveAttribute("data-state", "failed");
  await expect(chat.message("没发出去")).toContainText("不能发送的字符");
  refuse = false;
  await chat.button("重试").click();

  await expect(chat.message("没发出去")).toHaveAttribute("data-state", /sent|delivered|read/);
  await expect(chat.message("没发出去")).toHaveCount(1);
});
