/** The monitor as a page of its own, and the whole profile of a visitor: V01–V21. */
import { createHmac } from "node:crypto";
import { cell, expect, rowOf, serverUrl, test } from "./people.ts";

const baidu = "https://www.baidu.com/s?wd=%E5%87%80%E6%B0%B4%E5%99%A8";

const openPage = async (page: import("@playwright/test").Page) => {
  await page.getByRole("link", { name: "访客", exact: true }).click();
  await expect(page.locator("[data-dock=page]")).toBeVisible();
};

test("V18 V19: the page narrows by tab, source, page and search, and clears them all", async ({ workbench, enter }) => {
  const searching = await enter({
    referrer: baidu,
    page: { url: "https://shop.example/filter", title: "滤芯选购指南" },
  });
  const direct = await enter({ page: { url: "https://shop.example/case", title: "案例中心" } });
  await openPage(workbench);
  await expect(rowOf(workbench, searching)).toBeVisible();
  await expect(rowOf(workbench, direct)).toBeVisible();
  await expect(workbench.getByRole("button", { name: "全部 2" })).toBeVisible();

  await workbench.getByRole("combobox", { name: "来源" }).click();
  await workbench.locator(".ant-select-item-option").filter({ hasText: "百度" }).click();
  await expect(rowOf(workbench, direct)).toHaveCount(0);
  await expect(rowOf(workbench, searching)).toBeVisible();
  await workbench.getByRole("button", { name: "清除筛选" }).click();
  await expect(rowOf(workbench, direct)).toBeVisible();

  await workbench.getByRole("textbox", { name: "页面包含…" }).fill("案例");
  await expect(rowOf(workbench, searching)).toHaveCount(0);
  await workbench.getByRole("button", { name: /^会员/ }).click();
  await expect(workbench.getByText("没有符合筛选条件的访客")).toBeVisible();
});

test("V19: columns, order and a view of one's own come back after a reload", async ({ workbench, enter }) => {
  const once = await enter();
  await openPage(workbench);
  await expect(rowOf(workbench, once)).toBeVisible();
  await expect(cell(workbench, once, "last_agent")).toHaveCount(0);

  await workbench.getByRole("button", { name: "列设置" }).click();
  await workbench.getByRole("checkbox", { name: "最后接待" }).check();
  await workbench.getByRole("checkbox", { name: "最后活动" }).uncheck();
  await expect(cell(workbench, once, "last_agent")).toBeVisible();
  await expect(cell(workbench, once, "last_active")).toHaveCount(0);
  await workbench.keyboard.press("Escape");

  await workbench.getByRole("columnheader", { name: "访问" }).getByRole("button").click();
  await workbench.getByRole("button", { name: /^未接待/ }).click();
  await workbench.getByRole("button", { name: "视图" }).click();
  const stored = workbench.waitForRequest(
    (request) => request.method() === "PUT" && /me\/settings/.test(request.url()),
  );
  await workbench.getByRole("textbox", { name: "视图名称" }).fill("晚班");
  await workbench.getByRole("textbox", { name: "视图名称" }).press("Enter");
  await expect(workbench.getByRole("button", { name: /^晚班 \d+$/ })).toHaveAttribute("aria-pressed", "true");
  await (await stored).response();

  await expect(async () => {
    await workbench.reload();
    await openPage(workbench);
    await expect(workbench.getByRole("button", { name: /^晚班 \d+$/ })).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(workbench.getByRole("columnheader", { name: "访问" })).toHaveAttribute("aria-sort", "descending");
  await expect(cell(workbench, once, "last_agent")).toBeVisible();
  await expect(cell(workbench, once, "last_active")).toHaveCount(0);
});

test("V19: a column takes the width that the arrow keys give it", async ({ workbench, enter }) => {
  const visitor = await enter();
  await openPage(workbench);
  const before = (await cell(workbench, visitor, "region").boundingBox())?.width ?? 0;
  const edge = workbench.getByRole("separator", { name: "地域（IP） 的宽度" });
  await edge.focus();
  for (let times = 0; times < 3; times += 1) await edge.press("ArrowRight");
  await expect
    .poll(async () => Math.round(((await cell(workbench, visitor, "region").boundingBox())?.width ?? 0) - before))
    .toBeGreaterThanOrEqual(29);
});

test("V20: before any chat the agent whom routing would choose stands dashed, apart from one who serves", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  const agent = cell(workbench, visitor, "agent");
  await expect(agent.locator("[data-expected]")).toHaveText("王小明");
  await visitor.start("你好");
  await expect(agent).toHaveText("王小明");
  await expect(agent.locator("[data-expected]")).toHaveCount(0);
});

test("V15 V16: J and K walk, Enter opens the profile, I the invitation, D a chat", async ({ workbench, enter }) => {
  const first = await enter();
  const second = await enter();
  await openPage(workbench);
  await expect(rowOf(workbench, first)).toBeVisible();
  await expect(rowOf(workbench, second)).toBeVisible();
  await workbench.locator("h2", { hasText: "访客监控" }).click();

  await workbench.keyboard.press("j");
  await expect(rowOf(workbench, second)).toHaveAttribute("aria-selected", "true");
  await workbench.keyboard.press("j");
  await expect(rowOf(workbench, first)).toHaveAttribute("aria-selected", "true");
  await workbench.keyboard.press("k");
  await expect(rowOf(workbench, second)).toHaveAttribute("aria-selected", "true");
  await expect(workbench.locator(`[data-pane="${second.id}"]`)).toContainText("访客轨迹");

  await workbench.keyboard.press("Enter");
  const profile = workbench.locator(`[data-profile="${second.id}"]`);
  await expect(profile).toBeVisible();
  await workbench.keyboard.press("Escape");
  await expect(profile).toHaveCount(0);

  await workbench.keyboard.press("i");
  const text = workbench.locator(`[data-pane="${second.id}"]`).getByRole("textbox", { name: "邀请内容" });
  await expect(text).toBeFocused();
  await workbench.keyboard.press("Escape");
  await workbench.locator("h2", { hasText: "访客监控" }).click();
  await workbench.keyboard.press("d");
  await expect(workbench.locator("[data-dock=half]")).toBeVisible();
  await expect(rowOf(workbench, second)).toHaveAttribute("data-state", "chatting");
});

test("V10 V13 I07: the profile has the trail, the visits with their campaign, past chats and invitations", async ({
  workbench,
  enter,
}) => {
  const ad = "https://shop.example/landing?utm_source=june&bd_vid=77";
  const visitor = await enter({ page: { url: ad, title: "夏季促销" } });
  await visitor.start("你好，请问有现货吗");
  // Who closes before anybody serves has no agent of last time.
  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "chatting");
  await visitor.ask("conversation.close", { conversation_id: visitor.conversationId });
  await workbench.getByRole("button", { name: "列设置" }).click();
  await workbench.getByRole("checkbox", { name: "最后接待" }).check();
  await workbench.keyboard.press("Escape");
  await expect(cell(workbench, visitor, "last_agent")).toHaveText("王小明");
  await rowOf(workbench, visitor)
    .getByRole("button", { name: `${visitor.number} 的档案` })
    .click();

  const profile = workbench.locator(`[data-profile="${visitor.id}"]`);
  await expect(profile.getByText("夏季促销")).toBeVisible();
  await expect(profile.locator("[data-campaign=bd_vid]").first()).toHaveText("bd_vid=77");
  await profile.getByRole("tab", { name: "历史对话" }).click();
  await profile.getByRole("button", { name: "查看记录" }).click();
  await expect(profile.locator("[data-chat]")).toContainText("请问有现货吗");
  await profile.getByRole("tab", { name: "访问记录" }).click();
  await expect(profile.locator("[data-visit] [data-campaign=utm_source]")).toHaveText("utm_source=june");
  await profile.getByRole("tab", { name: "邀请记录" }).click();
  await expect(profile.getByText("没有邀请过")).toBeVisible();
});

test("V21 V04 SX1: a signed member is 会 with the site's own number; hostile texts stay texts", async ({
  workbench,
  workspace,
  enter,
  request,
}) => {
  const evil = `"><img src=x onerror="window.__pwned=1">`;
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const made = await request.post(`${serverUrl}/api/v1/sites/${workspace.siteId}/member-keys`, { headers });
  const { secret } = await made.json();
  const member = JSON.stringify({
    sub: "CC458625",
    aud: workspace.siteKey,
    exp: Math.floor(Date.now() / 1000) + 300,
    alias: `妮妮${evil}`,
    level: evil,
  });
  const visitor = await enter({
    page: { url: `https://shop.example/?utm_campaign=${encodeURIComponent(evil)}`, title: evil },
    referrer: `https://evil.example/${evil}`,
  });
  await expect(cell(workbench, visitor, "visitor").locator("[data-type=new]")).toBeVisible();
  const signature = createHmac("sha256", secret).update(member).digest("hex");
  await visitor.ask("visitor.identify", { member, signature });

  const who = cell(workbench, visitor, "visitor");
  await expect(who.locator("[data-type=member]")).toHaveText(/会员/);
  await expect(who).toContainText("CC458625（妮妮");
  await who.getByRole("button").click();
  const profile = workbench.locator(`[data-profile="${visitor.id}"]`);
  await expect(profile.locator("[data-member=CC458625]")).toContainText(evil);
  await profile.getByRole("tab", { name: "访问记录" }).click();
  await expect(profile.locator("[data-visit]")).toContainText("evil.example");
  expect(await workbench.evaluate(() => (window as { __pwned?: number }).__pwned)).toBeUndefined();
});

test("V01: a site added later is watched without a reload", async ({ workbench, workspace, stage, request, enter }) => {
  const first = await enter();
  await expect(rowOf(workbench, first)).toBeVisible();
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const site = await (await request.post(`${serverUrl}/api/v1/sites`, { headers, data: { name: "新站点" } })).json();
  const { Visitor } = await import("./people.ts");
  const later = await Visitor.enter(stage, { ...workspace, siteKey: site.site_key });
  await expect(rowOf(workbench, later)).toBeVisible({ timeout: 15_000 });
});

const tickOf = (page: import("@playwright/test").Page, visitor: { id: string }) =>
  page.locator(`[data-visitor="${visitor.id}"]`).getByRole("checkbox");
const bulkOf = (page: import("@playwright/test").Page) => page.getByRole("region", { name: "批量操作" });
const outcome = (page: import("@playwright/test").Page, visitor: { id: string }) =>
  page.locator(`[data-outcome="${visitor.id}"]`);

test("V16: several are ticked, by mouse and by key, and invited at once; each outcome is told", async ({
  workbench,
  workspace,
  request,
  enter,
}) => {
  const [first, second, third] = [await enter(), await enter(), await enter()];
  // Two in ten minutes are all that a visitor gets.
  for (let times = 0; times < 2; times += 1) {
    const invited = await request.post(`${serverUrl}/api/v1/visitors/${first.id}/invitations`, {
      headers: { Authorization: `Bearer ${workspace.token}` },
      data: { client_id: crypto.randomUUID(), text: "您好" },
    });
    expect(invited.status()).toBe(201);
  }
  await openPage(workbench);
  await expect(rowOf(workbench, first)).toBeVisible();
  await expect(rowOf(workbench, third)).toBeVisible();

  await tickOf(workbench, second).check();
  await expect(bulkOf(workbench)).toContainText("已选 1 位访客");
  await workbench.locator("h2", { hasText: "访客监控" }).click();
  await workbench.keyboard.press("j");
  await workbench.keyboard.press("x");
  await expect(tickOf(workbench, third)).toBeChecked();
  await workbench.keyboard.press("Space");
  await expect(tickOf(workbench, third)).not.toBeChecked();
  await workbench.getByRole("checkbox", { name: "选择筛选出的全部访客" }).check();
  await expect(bulkOf(workbench)).toContainText("已选 3 位访客");

  await bulkOf(workbench).getByRole("button", { name: "批量邀请" }).click();
  const form = workbench.getByRole("form", { name: "批量邀请" });
  await form.getByRole("textbox", { name: "邀请内容" }).fill("现在有优惠");
  await form.getByRole("button", { name: "发送邀请" }).click();
  await expect(outcome(workbench, first)).toContainText("10 分钟内已邀请该访客 2 次");
  await expect(outcome(workbench, second)).toContainText("成功");
  await expect(outcome(workbench, third)).toContainText("成功");
  const { invitation } = await third.event<{ invitation: { text: string } }>("invitation.created");
  expect(invitation.text).toBe("现在有优惠");
  await workbench.getByRole("tooltip").getByRole("button", { name: "关闭" }).click();
  await expect(bulkOf(workbench)).toHaveCount(0);
  await expect(rowOf(workbench, second)).toHaveAttribute("data-state", "invited");
});

test("V18 C20: all within the filter are ticked, and only they are blocked", async ({
  workbench,
  workspace,
  request,
  enter,
}) => {
  const spam = await enter({ page: { url: "https://shop.example/spam", title: "垃圾页面" } });
  const good = await enter();
  await openPage(workbench);
  await expect(rowOf(workbench, good)).toBeVisible();
  await tickOf(workbench, good).check();
  await workbench.getByRole("textbox", { name: "页面包含…" }).fill("垃圾");
  await expect(rowOf(workbench, good)).toHaveCount(0);
  // Nobody whom the filter hides stays ticked.
  await expect(bulkOf(workbench)).toHaveCount(0);
  await workbench.getByRole("checkbox", { name: "选择筛选出的全部访客" }).check();
  await bulkOf(workbench).getByRole("button", { name: "批量屏蔽" }).click();
  await workbench.getByRole("form", { name: "批量屏蔽" }).getByRole("button", { name: "屏蔽" }).click();
  await expect(outcome(workbench, spam)).toContainText("成功");

  const headers = { Authorization: `Bearer ${workspace.token}` };
  const { items } = await (await request.get(`${serverUrl}/api/v1/blocks`, { headers })).json();
  expect(items.map((one: { visitor: { id: string } }) => one.visitor.id)).toEqual([spam.id]);
});

test("V19: columns are put in order by dragging and by key, and stay so after a reload", async ({
  workbench,
  workspace,
  request,
  enter,
}) => {
  const visitor = await enter();
  await openPage(workbench);
  await expect(rowOf(workbench, visitor)).toBeVisible();
  const heads = () =>
    workbench
      .getByRole("columnheader")
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.column).slice(1, 4));
  expect(await heads()).toEqual(["visitor", "visits", "region"]);
  await workbench.getByRole("button", { name: "列设置" }).click();
  await workbench.locator("[data-choice=region]").dragTo(workbench.locator("[data-choice=visits]"));
  await expect.poll(heads).toEqual(["visitor", "region", "visits"]);
  await workbench.getByRole("button", { name: "访问 前移" }).press("Enter");
  await workbench.getByRole("button", { name: "访问 前移" }).press("Enter");
  await expect.poll(heads).toEqual(["visits", "visitor", "region"]);
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const firstStored = async () => {
    const me = await (await request.get(`${serverUrl}/api/v1/me`, { headers })).json();
    return me.settings.values.monitor?.columns?.[0].name;
  };
  await expect.poll(firstStored).toBe("visits");
  await workbench.reload();
  await openPage(workbench);
  await expect.poll(heads).toEqual(["visits", "visitor", "region"]);
});

test("V19: views tell how many they hold, and are renamed, put in order and deleted", async ({ workbench, enter }) => {
  await enter({ page: { url: "https://shop.example/filter", title: "滤芯" } });
  const other = await enter();
  await openPage(workbench);
  await expect(rowOf(workbench, other)).toBeVisible();
  const save = async (name: string) => {
    await workbench.getByRole("button", { name: "视图", exact: true }).click();
    await workbench.getByRole("textbox", { name: "视图名称" }).fill(name);
    await workbench.getByRole("textbox", { name: "视图名称" }).press("Enter");
  };
  const act = async (name: string, action: string) => {
    await workbench.getByRole("button", { name: `视图 ${name} 的操作` }).click();
    await workbench.getByRole("menuitem", { name: action }).click();
  };
  const views = () =>
    workbench.locator("[data-view]").evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.view));
  await save("所有人");
  await workbench.getByRole("textbox", { name: "页面包含…" }).fill("滤芯");
  await save("滤芯页");
  await expect(workbench.getByRole("button", { name: /^所有人 2$/ })).toBeVisible();
  await expect(workbench.getByRole("button", { name: /^滤芯页 1$/ })).toBeVisible();

  await act("滤芯页", "前移");
  await expect.poll(views).toEqual(["滤芯页", "所有人"]);
  await act("滤芯页", "重命名视图");
  await workbench.getByRole("textbox", { name: "视图名称" }).fill("看滤芯的");
  await workbench.getByRole("textbox", { name: "视图名称" }).press("Enter");
  await expect.poll(views).toEqual(["看滤芯的", "所有人"]);
  await act("所有人", "删除视图");
  await expect.poll(views).toEqual(["看滤芯的"]);
});

test("V16 W15: a template, no card, and taken back after 30 seconds", async ({ workbench, enter }) => {
  const visitor = await enter();
  await openPage(workbench);
  await cell(workbench, visitor, "page").click({ position: { x: 90, y: 10 } });
  const pane = workbench.locator(`[data-pane="${visitor.id}"]`);
  await pane.getByRole("textbox", { name: "邀请内容" }).fill("需要按锅炉吨位选型吗？");
  await pane.getByRole("button", { name: "存为模板" }).click();
  await pane.getByRole("combobox", { name: "邀请模板" }).click();
  await workbench.locator(".ant-select-item-option").filter({ hasText: "默认问候" }).click();
  await expect(pane.getByRole("textbox", { name: "邀请内容" })).toHaveValue(/您好/);
  await pane.getByRole("combobox", { name: "邀请模板" }).click();
  await workbench.locator(".ant-select-item-option").filter({ hasText: "锅炉" }).click();
  await pane.getByRole("checkbox", { name: "显示我的名片" }).uncheck();
  await pane.getByRole("checkbox", { name: "30 秒无响应自动撤回" }).check();
  await expect(pane).toContainText("同一访客 10 分钟内最多邀请 2 次");
  await pane.getByRole("button", { name: "发送邀请" }).click();

  const { invitation } = await visitor.event<{
    invitation: { text: string; expires_at: string; agent: { title: string | null; avatar_url: string | null } };
  }>("invitation.created");
  expect(invitation.text).toBe("需要按锅炉吨位选型吗？");
  expect(invitation.agent).toMatchObject({ title: null, avatar_url: null });
  expect(Date.parse(invitation.expires_at) - Date.now()).toBeLessThan(31_000);
  // Nobody answers: the row is free again without anybody's doing.
  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "invited");
  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "browsing", { timeout: 45_000 });
});

test("V15 W16: 直接对话 opens the chat with the text as its first message", async ({ workbench, enter }) => {
  const visitor = await enter();
  await openPage(workbench);
  await cell(workbench, visitor, "page").click({ position: { x: 90, y: 10 } });
  const pane = workbench.locator(`[data-pane="${visitor.id}"]`);
  await pane.getByText("直接对话").click();
  await pane.getByRole("textbox", { name: "邀请内容" }).fill("您好，我来帮您选型");
  await pane.getByRole("button", { name: "发起对话" }).click();
  await expect(workbench.getByRole("log")).toContainText("您好，我来帮您选型");
});
