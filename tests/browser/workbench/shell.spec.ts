import type { Page } from "@playwright/test";
import { composer, expect, listRow, log, openWorkbench, rowOf, serverUrl, signIn, test, Visitor } from "./people.ts";

const counter = (page: Page, name: string) => page.locator(`[data-counter=${name}] b`).first();

test("A11: the header counts visitors, chats and invitations, and says - where there is none", async ({
  workbench,
  enter,
}) => {
  for (const name of ["visitors", "chatting", "invited"]) await expect(counter(workbench, name)).toHaveText("-");
  await expect(workbench.locator("[data-counter=serving]")).toContainText(/0\/\d+/);

  const visitor = await enter();
  await expect(counter(workbench, "visitors")).toHaveText("1");
  await expect(counter(workbench, "chatting")).toHaveText("-");
  await visitor.start("你好");
  await expect(counter(workbench, "chatting")).toHaveText("1");
  await expect(workbench.locator("[data-counter=serving]")).toContainText(/1\/\d+/);
});

test("A09 A10: the own name carries the state; busy gets no new chats, online does, in every browser", async ({
  stage,
  workspace,
  workbench,
  enter,
}) => {
  await expect(workbench.locator("[data-availability]")).toContainText("王小明");
  const second = await openWorkbench(stage, workspace);
  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "忙碌" }).click();
  await expect(workbench.locator("[data-availability=busy]")).toContainText("忙碌");
  await expect(second.locator("[data-availability=busy]")).toBeVisible();

  const waiting = await enter();
  await waiting.start("有人吗？");
  await expect(workbench.locator("[data-queue]")).toBeVisible();
  await expect(listRow(workbench, waiting)).toHaveCount(0);

  await workbench.reload();
  await expect(workbench.locator("[data-availability=busy]")).toBeVisible();
  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "在线" }).click();
  await expect(workbench.locator("[data-availability=online]")).toBeVisible();
  const next = await enter();
  await next.start("你好");
  await expect(listRow(workbench, next)).toBeVisible();
});

test("A12: with several sites the header narrows visitors, counters and chats to one", async ({
  stage,
  workspace,
  workbench,
  enter,
  request,
}) => {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const answer = await request.post(`${serverUrl}/api/v1/sites`, {
    headers,
    data: { name: "朗川商城", url: "https://mall.example" },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const { id: siteId, site_key: siteKey } = await answer.json();
  const me = await (await request.get(`${serverUrl}/api/v1/me`, { headers })).json();
  await request.put(`${serverUrl}/api/v1/sites/${siteId}/agents`, { headers, data: { agent_ids: [me.id] } });
  await workbench.reload();

  const here = await enter();
  const there = await Visitor.enter(stage, { ...workspace, siteKey });
  await expect(rowOf(workbench, here)).toBeVisible();
  await expect(rowOf(workbench, there)).toBeVisible();
  await expect(counter(workbench, "visitors")).toHaveText("2");

  await workbench.getByRole("button", { name: /^网站：/ }).click();
  await workbench.getByRole("menuitem", { name: "朗川商城" }).click();
  await expect(rowOf(workbench, here)).toHaveCount(0);
  await expect(rowOf(workbench, there)).toBeVisible();
  await expect(counter(workbench, "visitors")).toHaveText("1");
});

test("keyboard: V changes the height of the dock, ? lists the keys, Esc closes, typing is typing", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await expect(rowOf(workbench, visitor)).toBeVisible();
  await expect(workbench.locator("[data-dock=half]")).toBeVisible();
  await workbench.keyboard.press("v");
  await expect(workbench.locator("[data-dock=full]")).toBeVisible();
  await workbench.keyboard.press("v");
  await expect(workbench.locator("[data-dock=strip]")).toContainText(visitor.number);

  await workbench.keyboard.press("Shift+?");
  await expect(workbench.getByRole("dialog", { name: "快捷键" })).toBeVisible();
  await workbench.keyboard.press("Escape");
  await expect(workbench.getByRole("dialog")).toHaveCount(0);
  await workbench.keyboard.press("v");
  await expect(workbench.locator("[data-dock=half]")).toBeVisible();
  await workbench.keyboard.press("v");
  await workbench.keyboard.press("v");
  await expect(workbench.locator("[data-dock=strip]")).toBeVisible();

  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await composer(workbench).pressSequentially("v?");
  await expect(composer(workbench)).toHaveValue("v?");
  await expect(workbench.locator("[data-dock=strip]")).toBeVisible();
  await composer(workbench).press("Alt+v");
  await expect(workbench.locator("[data-dock=half]")).toBeVisible();
  await expect(composer(workbench)).toBeFocused();
});

test("A13 A16: the dock, the language and the theme follow the account to another browser", async ({
  stage,
  workspace,
  workbench,
}) => {
  const stored = () =>
    workbench.waitForResponse(
      (answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT" && answer.ok(),
    );
  const dock = stored();
  await workbench.keyboard.press("v");
  await dock;
  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "语言" }).hover();
  const language = stored();
  await workbench.getByRole("menuitem", { name: "English" }).click();
  await language;
  await expect(workbench.getByRole("heading", { name: "Visitors" })).toBeVisible();
  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "Theme" }).hover();
  const theme = stored();
  await workbench.getByRole("menuitem", { name: "Dark" }).click();
  await theme;
  await expect(workbench.locator("html")).toHaveAttribute("data-theme", "dark");

  const other = await openWorkbench(stage, workspace);
  await expect(other.locator("[data-dock=full]")).toBeVisible();
  await expect(other.getByRole("heading", { name: "Visitors" })).toBeVisible();
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("G7: signing out ends this browser's session, and the draft is there after signing in again", async ({
  workspace,
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await composer(workbench).fill("还没发");
  await workbench.locator("[data-availability]").click();
  await workbench.getByRole("menuitem", { name: "退出登录" }).click();
  await expect(workbench.locator("input[type=password]")).toBeVisible();

  await signIn(workbench, workspace);
  await listRow(workbench, visitor).click();
  await expect(composer(workbench)).toHaveValue("还没发");
  await expect(log(workbench)).toContainText("你好");
});

test("B01: on a phone the list and the chat are two pages, and the back key leads between them", async ({
  stage,
  workspace,
  enter,
}) => {
  const phone = await openWorkbench(stage, workspace, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const visitor = await enter();
  await visitor.start("手机上也要能回");
  await listRow(phone, visitor).tap();
  await expect(log(phone)).toContainText("手机上也要能回");
  await composer(phone).fill("收到");
  await phone.getByRole("button", { name: "发送", exact: true }).tap();
  await expect(log(phone)).toContainText("收到");
  expect(await phone.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await phone.goBack();
  await expect(listRow(phone, visitor)).toBeVisible();
});

test("A08: the workbench and the console are one sign-in, each one click from the other", async ({ workbench }) => {
  await workbench.getByRole("link", { name: "后台" }).click();
  await expect(workbench).toHaveURL(/\/admin\//);
  await workbench.getByRole("link", { name: "进入工作台" }).click();
  await expect(workbench).toHaveURL(/\/agent\//);
  await expect(workbench.locator("[data-line=online]")).toBeVisible();
});
