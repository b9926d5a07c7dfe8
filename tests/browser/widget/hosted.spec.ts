import { expect, serverUrl } from "../fixtures.ts";
import type { AgentOnWire } from "./agentOnWire.ts";
import { ChatOnPage, test } from "./widget.ts";

/** Page views are written in batches, a moment after they are told. */
async function pageOf(agent: AgentOnWire, conversationId: string): Promise<string> {
  const { visitor } = await agent.api<{ visitor: { page: { url: string } | null } }>(
    "GET",
    `/conversations/${conversationId}`,
  );
  return visitor.page?.url ?? "";
}

test("W01: the chat as a page of its own, whatever else its address says", async ({ agent, workspace, page }) => {
  await agent.api("PATCH", `/sites/${workspace.siteId}`, { name: "朗川净水" });
  const query = "visitor=42&group=7&url=https%3A%2F%2Fshop.example%2Fpump&title=%E6%B0%B4%E6%B3%B5";
  await page.goto(`${serverUrl}/chat/${workspace.siteKey}?${query}`);
  const chat = new ChatOnPage(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("朗川净水在线客服");
  await chat.say("您好，可以租赁吗？");
  await expect(chat.message("可以租赁吗")).toHaveAttribute("data-state", /sent|delivered|read/);
  const talk = await agent.serve();
  await agent.say(talk, "可以的");

  await expect(chat.message("可以的")).toBeVisible();
  await expect.poll(() => pageOf(agent, talk.id)).toBe("https://shop.example/pump");
});

test("SC7: an address that runs code is not believed to be a page", async ({ agent, workspace, page }) => {
  await page.goto(`${serverUrl}/chat/${workspace.siteKey}?url=javascript:alert(1)`);
  const chat = new ChatOnPage(page);
  await chat.say("你好");
  await expect(chat.message("你好")).toBeVisible();
  const { id } = await agent.serve();

  await expect.poll(() => pageOf(agent, id)).toMatch(/^http:/);
});

test.describe("W19: on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the chat fills the screen and nothing needs to be scrolled sideways", async ({ agent, workspace, page }) => {
    await page.goto(`${serverUrl}/chat/${workspace.siteKey}`);
    const chat = new ChatOnPage(page);
    await chat.say("很长的一句话".repeat(30));
    await expect(chat.message("很长的一句话")).toBeVisible();
    await agent.serve();

    const size = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]);
    expect(size).toEqual([390, 844]);
    const fontSize = await chat.composer.evaluate((element) => getComputedStyle(element).fontSize);
    expect(Number.parseFloat(fontSize), "smaller text makes iOS zoom in").toBeGreaterThanOrEqual(16);
    for (const button of await page.getByRole("button").all()) {
      const box = await button.boundingBox();
      if (box)
        expect(Math.min(box.width, box.height), (await button.getAttribute("aria-label")) ?? "").toBeGreaterThanOrEqual(
          44,
        );
    }
  });
});
