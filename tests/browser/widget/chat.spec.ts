import { AgentOnWire } from "./agentOnWire.ts";
import { servePage } from "./ownPage.ts";
import { expect, launcher, openPanel, panelOf, siteUrl, test } from "./widget.ts";

test.describe("the first talk", () => {
  test("W03 W04: the visitor is greeted and sees who is on line", async ({ agent, workspace, page }) => {
    await agent.api("PATCH", `/sites/${workspace.siteId}`, { greeting: "欢迎光临，有什么可以帮您？" });
    await agent.api("PATCH", "/me", { nickname: "小明", card: { title: "售前顾问" } });
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);

    await expect(chat.log).toContainText("欢迎光临，有什么可以帮您？");
    await expect(chat.root.getByRole("list", { name: "在线客服" }).getByRole("listitem")).toHaveText(/小明售前顾问/);
  });

  test("G1: what the visitor asks is stored, what the agent answers is shown, and both see how far it came", async ({
    agent,
    workspace,
    page,
  }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("教学楼 6 层，大概什么价位？");
    await expect(chat.message("教学楼 6 层")).toHaveAttribute("data-state", /sent|delivered/);
    const talk = await agent.serve();
    await agent.ask("conversation.receipt", {
      conversation_id: talk.id,
      delivered_seq: talk.last_seq,
      read_seq: talk.last_seq,
    });
    await expect(chat.message("教学楼 6 层")).toHaveAttribute("data-state", "read");
    await agent.ask("typing", { conversation_id: talk.id, is_typing: true });
    await expect(chat.root.getByRole("img", { name: "对方正在输入" })).toBeVisible();
    await agent.say(talk, "12 台含安装约 10 万。\n详见 https://shop.example/s600。");

    await expect(chat.message("12 台含安装约 10 万")).toBeVisible();
    await expect(chat.root.getByRole("img", { name: "对方正在输入" })).toBeHidden();
    const link = chat.log.getByRole("link");
    await expect(link).toHaveAttribute("href", "https://shop.example/s600");
    await expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
    const readSeq = async () =>
      (await agent.api<{ visitor_read_seq: number }>("GET", `/conversations/${talk.id}`)).visitor_read_seq;
    await expect.poll(readSeq).toBeGreaterThan(talk.last_seq);
  });

  test("W05: the visitor asks for an agent by name, and gets no other", async ({ agent, browser, workspace, page }) => {
    const email = `colleague-${Date.now()}@shop.example`;
    const password = "correct-horse-battery-staple";
    const other = await agent.api<{ id: string }>("POST", "/agents", {
      name: "何嘉怡",
      email,
      password,
      site_ids: [workspace.siteId],
    });
    const colleague = await AgentOnWire.logIn(browser, email, password);
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await expect(chat.button("王小明")).toBeVisible();
    await chat.button("何嘉怡").click();
    await expect(chat.button("何嘉怡")).toHaveAttribute("aria-pressed", "true");
    await chat.say("找何嘉怡");
    await expect(chat.message("找何嘉怡")).toBeVisible();
    const talk = await agent.serve();

    expect(talk.agent?.id).toBe(other.id);
    await expect(chat.log).toContainText("何嘉怡 为您服务");
    await colleague.close();
  });

  test("W06: the agent's card shows ways to reach them that work", async ({ agent, workspace, page }) => {
    const card = {
      staff_no: "1008",
      title: "顾问",
      phone: "0757-8300 0108",
      email: "lin@shop.example",
      qq: "10001008",
      wechat: "lin-wx",
    };
    await agent.api("PATCH", "/me", { nickname: "林晓雯", card });
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("你好");
    await expect(chat.message("你好")).toBeVisible();
    await agent.serve();
    const shown = chat.root.getByRole("region", { name: "林晓雯" });

    await expect(shown).toContainText("工号 1008");
    await expect(shown.getByRole("link", { name: "电话：0757-8300 0108" })).toHaveAttribute(
      "href",
      "tel:07578300" + "0108",
    );
    await expect(shown.getByRole("link", { name: /邮箱/ })).toHaveAttribute("href", "mailto:lin@shop.example");
    await expect(shown.getByRole("link", { name: /QQ/ })).toHaveAttribute("href", /uin=10001008$/);
    await expect(shown.getByRole("button", { name: "微信号：lin-wx" })).toBeVisible();
  });
});

test.describe("the end", () => {
  test("W09: the visitor ends the talk after being asked, and may begin another", async ({
    agent,
    workspace,
    page,
  }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("第一次");
    await expect(chat.message("第一次")).toBeVisible();
    const first = await agent.serve();
    await chat.button("更多").click();
    await chat.root.getByRole("menuitem", { name: "结束对话" }).click();
    await chat.root.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await expect(chat.composer).toBeVisible();
    await chat.button("更多").click();
    await chat.root.getByRole("menuitem", { name: "结束对话" }).click();
    await chat.root.getByRole("dialog").getByRole("button", { name: "结束对话" }).click();

    await expect(chat.log).toContainText("您已结束对话");
    await expect(chat.composer).toBeHidden();
    expect((await agent.api<{ close_reason: string }>("GET", `/conversations/${first.id}`)).close_reason).toBe(
      "visitor",
    );

    await chat.button("继续咨询").click();
    await chat.say("第二次");
    await expect(chat.message("第二次")).toHaveAttribute("data-state", /sent|delivered|read/);
    await expect(chat.message("第一次")).toBeVisible();
    expect((await agent.serve()).id).not.toBe(first.id);
  });

  test("W09: the end by the agent is told", async ({ agent, workspace, page }) => {
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("第一次");
    await expect(chat.message("第一次")).toBeVisible();
    const talk = await agent.serve();
    await agent.ask("conversation.close", { conversation_id: talk.id });

    await expect(chat.log).toContainText("客服已结束对话");
    await expect(chat.root.getByText("对话已结束", { exact: true })).toBeVisible();
  });
});

test("W20: the site's language, and the page's wish before it", async ({ agent, workspace, page }) => {
  await agent.api("PATCH", `/sites/${workspace.siteId}`, { language: "en" });
  await page.goto(siteUrl(workspace));
  await expect(page.locator(".launcher")).toHaveAccessibleName("Chat with us");
  const chat = await openPanel(page);

  await expect(chat.composer).toHaveAttribute("placeholder", "Type your question…");
  await expect(chat.root.getByRole("heading", { name: "Agents online" })).toBeVisible();

  await using own = await servePage(workspace, { language: "zh-CN" });
  await page.goto(own.url);
  await launcher(page).click();
  await expect((await panelOf(page)).composer).toHaveAttribute("placeholder", "请输入您的问题…");
});

test("the keyboard is enough: Enter sends, Shift+Enter does not, Esc closes", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await expect(chat.composer).toBeFocused();
  await page.keyboard.type("第一行");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("第二行");
  await page.keyboard.press("Enter");
  await expect(chat.message("第一行")).toBeVisible();
  expect(await agent.heard(await agent.serve())).toEqual(["第一行\n第二行"]);
  await page.keyboard.press("Escape");

  await expect(page.locator(".launcher")).toHaveAttribute("aria-expanded", "false");
  await expect(page.locator(".launcher")).toBeFocused();
});

test("unread messages are counted on the launcher until they are seen", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("你好");
  await expect(chat.message("你好")).toBeVisible();
  const talk = await agent.serve();
  await page.keyboard.press("Escape");
  await agent.say(talk, "在的");
  await agent.say(talk, "请讲");
  await expect(page.locator(".badge")).toHaveText("2");
  await page.locator(".launcher").click();

  await expect(page.locator(".badge")).toBeHidden();
  await expect(chat.message("请讲")).toBeInViewport();
});

test("history is read upwards, and what is looked at does not move", async ({ agent, workspace, page }) => {
  test.slow();
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("开始");
  await expect(chat.message("开始")).toBeVisible();
  const talk = await agent.serve();
  for (let index = 1; index <= 90; index++) await agent.say(talk, `回答 ${index}。`);
  await page.reload();
  const again = await panelOf(page);
  await expect(again.message("回答 90。")).toBeInViewport();
  await expect(again.message("回答 20。")).toHaveCount(0);

  // The older page comes only once it is known where everything stands.
  let deliver: () => void = () => undefined;
  const isMeasured = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route("**/messages?*before_seq*", async (route) => {
    await isMeasured;
    await route.continue();
  });
  const watched = again.message("回答 45。");
  await again.log.evaluate((element) => element.scrollTo(0, 75));
  await expect(again.root.getByText("正在读取更早的消息")).toBeVisible();
  const before = await watched.boundingBox();
  deliver();
  await expect(again.message("回答 20。")).toHaveCount(1);
  await expect(again.root.getByText("正在读取更早的消息")).toBeHidden();
  const after = await watched.boundingBox();

  expect(before).not.toBeNull();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(3);
});
