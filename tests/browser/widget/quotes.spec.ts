import { readFile } from "node:fs/promises";
import { expect, openPanel, siteUrl, test } from "./widget.ts";

test.describe("what is answered, taken back and taken out", () => {
  test("quote G22: the visitor answers one message; what the agent takes back is gone, the quote of it, too", async ({
    agent,
    workspace,
    page,
  }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("大概什么价位？");
    const talk = await agent.serve();
    const { message } = (await agent.say(talk, "每台 1 元")) as { message: { seq: number } };

    await chat.message("每台 1 元").hover();
    await chat.message("每台 1 元").getByRole("button", { name: "引用" }).click();
    await expect(chat.composer).toBeFocused();
    await chat.say("真的吗？");
    const answer = chat.message("真的吗？");
    await expect(answer.getByRole("blockquote")).toContainText("每台 1 元");
    await expect(answer).toHaveAttribute("data-state", /sent|delivered|read/);

    await agent.ask("message.recall", { conversation_id: talk.id, seq: message.seq });
    await expect(chat.log).toContainText(/撤回了一条消息/);
    await expect(answer.getByRole("blockquote")).toContainText("消息已撤回");
    await expect(chat.log).not.toContainText("每台 1 元");
  });

  test("G22: the visitor takes back their own words", async ({ agent, workspace, page }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("你好");
    const talk = await agent.serve();
    await chat.say("身份证 1234");
    await expect(chat.message("身份证 1234")).toHaveAttribute("data-state", /sent|delivered|read/);
    await chat.message("身份证 1234").hover();
    await chat.message("身份证 1234").getByRole("button", { name: "撤回" }).click();
    await expect(chat.log).toContainText("你撤回了一条消息");
    await expect(chat.log).not.toContainText("身份证 1234");
    expect(await agent.heard(talk)).toEqual(["你好", ""]);
  });

  test("W06: the card that an agent sends has working ways to reach them; marks are words (SX2)", async ({
    agent,
    workspace,
    page,
  }) => {
    await agent.api("PATCH", "/me", { nickname: "小明", card: { title: "售前顾问", phone: "400-800-1234" } });
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("怎么联系你？");
    const talk = await agent.serve();
    await agent.send(talk, { kind: "card" });
    const card = chat.log.getByRole("region", { name: "小明" });
    await expect(card).toContainText("售前顾问");
    await expect(card.getByRole("link", { name: /400-800-1234/ })).toHaveAttribute("href", "tel:4008001234");

    await agent.say(talk, "*重要* <b>粗</b>");
    await expect(chat.message("重要").locator("strong")).toHaveText("重要");
    await expect(chat.message("重要")).toContainText("<b>粗</b>");
  });

  test("T02: the visitor takes the talk home as text", async ({ agent, workspace, page }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("请留一份记录");
    const talk = await agent.serve();
    await agent.say(talk, "好的，三年质保");
    await expect(chat.message("三年质保")).toBeVisible();
    await chat.button("更多").click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      chat.root.getByRole("menuitem", { name: "下载聊天记录" }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.txt$/);
    const text = await readFile(await file.path(), "utf8");
    expect(text).toContain("请留一份记录");
    expect(text).toContain("好的，三年质保");
  });
});
