import { expect, launcher, panelOf, siteUrl, test } from "./widget.ts";

test("W15: an invitation is a card on the page, and yes opens the chat with who invited", async ({
  agent,
  workspace,
  page,
}) => {
  await agent.api("PATCH", "/me", { nickname: "林晓雯", card: { staff_no: "1008", title: "校园项目顾问" } });
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  const visitor = await agent.visitorId();
  await agent.ask("visitor.invite", {
    visitor_id: visitor,
    client_id: crypto.randomUUID(),
    text: "需要我帮您算一份报价吗？",
  });
  const card = page.getByRole("dialog", { name: "林晓雯" });
  await expect(card).toContainText("校园项目顾问 · 工号 1008");
  await expect(card).toContainText("需要我帮您算一份报价吗？");
  await card.getByRole("button", { name: "马上咨询" }).click();
  const chat = await panelOf(page);
  await expect(chat.log).toContainText("需要我帮您算一份报价吗？");
  await chat.say("好的");
  await expect(chat.message("好的")).toHaveAttribute("data-state", /sent|delivered|read/);

  const { origin } = await agent.api<{ origin: string }>("GET", `/conversations/${(await agent.serve()).id}`);
  expect(origin).toBe("invitation");
  await expect(card).toBeHidden();
});

test("W15: no is told to the agent", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  const visitor = await agent.visitorId();
  await agent.ask("visitor.invite", { visitor_id: visitor, client_id: crypto.randomUUID(), text: "您好" });
  await page.getByRole("button", { name: "稍后再说" }).click();
  const state = async () =>
    (await agent.api<{ items: { state: string }[] }>("GET", "/visitors")).items.map((one) => one.state);

  await expect.poll(state).toEqual(["declined"]);
  await expect(launcher(page)).toHaveAttribute("aria-expanded", "false");
});

test("W16: an agent who writes first opens the chat", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  const visitor = await agent.visitorId();
  await agent.ask("visitor.chat", {
    visitor_id: visitor,
    client_id: crypto.randomUUID(),
    text: "您好，请问需要帮忙吗？",
  });
  const chat = await panelOf(page);

  await expect(chat.message("请问需要帮忙吗")).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("W16: nothing opens by itself, the launcher counts instead; opened, it fills the screen", async ({
    agent,
    workspace,
    page,
  }) => {
    await page.goto(siteUrl(workspace));
    await expect(launcher(page)).toBeVisible();
    const visitor = await agent.visitorId();
    await agent.ask("visitor.chat", { visitor_id: visitor, client_id: crypto.randomUUID(), text: "您好" });
    await expect(page.locator(".badge")).toHaveText("1");
    await expect(launcher(page)).toHaveAttribute("aria-expanded", "false");
    await launcher(page).tap();
    const chat = await panelOf(page);
    await expect(chat.message("您好")).toBeVisible();
    const frame = page.locator("iframe.panel");

    await expect.poll(() => frame.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  });
});
