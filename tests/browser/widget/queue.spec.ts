import { expect, openPanel, test } from "./widget.ts";

test("T05: whoever waits sees their place and about how long; asked after a while they may go on or give up", async ({
  visitorPage,
  workspace,
  agent,
  browser,
}) => {
  await agent.ask("availability.set", { availability: "busy" });
  const { hostUrl } = await import("../fixtures.ts");
  const first = await browser.newContext();
  const before = await first.newPage();
  await before.goto(`${hostUrl}/?site=${workspace.siteKey}`);
  const ahead = await openPanel(before);
  await ahead.say("我先来的");
  await expect(ahead.root.getByText("排队中，您是下一位")).toBeVisible();

  await visitorPage.clock.install();
  const chat = await openPanel(visitorPage);
  await chat.say("有人吗");
  await expect(chat.root.getByText("排队中，前面还有 1 位")).toBeVisible();
  await agent.ask("conversation.accept");
  await expect(chat.root.getByText(/排队中，您是下一位 · 大约还需 1 分钟以内/)).toBeVisible();

  const keep = chat.button("继续等待");
  await expect(keep).toHaveCount(0);
  await visitorPage.clock.fastForward(61_000);
  await keep.click();
  await expect(keep).toHaveCount(0);
  await visitorPage.clock.fastForward(61_000);
  await chat.button("不等了").click();
  await expect(chat.root.getByText("对话已结束").first()).toBeVisible();
  await first.close();
});
