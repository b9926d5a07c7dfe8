import type { Page } from "@playwright/test";
import { expect, serverUrl, test } from "../fixtures.ts";
import { field, logIn, makeAgent, openConsole, problems } from "./console.ts";

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/admin/");
  await page.getByRole("combobox", { name: "账号、手机或邮箱" }).fill(login);
  await field(page, "密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

test("A03, MA06: account number, mobile and e-mail all sign in", async ({ browser, playwright, workspace }) => {
  const request = await playwright.request.newContext();
  const roles = await request.get(`${serverUrl}/api/v1/roles`, {
    headers: { Authorization: `Bearer ${workspace.token}` },
  });
  const admin = (await roles.json()).find((role: { key: string }) => role.key === "admin");
  const mobile = `139${String(Date.now()).slice(-8)}`;
  const agent = await makeAgent(request, workspace, { mobile, role_id: admin.id });

  for (const login of [String(agent.account), mobile, agent.email.toUpperCase()]) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, login, agent.password);
    await expect(page.getByRole("button", { name: `我的账号：${agent.name}` })).toBeVisible();
    await context.close();
  }
  await request.dispose();
});

test("A03: a wrong password is said below the field, and no account is confirmed to exist", async ({
  page,
  workspace,
}) => {
  await signIn(page, workspace.email, "not the password");
  await expect(problems(page)).toHaveText(["账号或密码不正确。"]);
  await expect(field(page, "密码")).toBeFocused();

  await signIn(page, "nobody@shop.example", "not the password");
  await expect(problems(page)).toHaveText(["账号或密码不正确。"]);
});

test("A03: offers the accounts used before in this browser, keeps no password, and forgets one on request", async ({
  page,
  workspace,
}) => {
  await signIn(page, workspace.email, workspace.password);
  await page.getByRole("button", { name: /^我的账号/ }).click();
  await page.getByRole("menuitem", { name: "退出登录" }).click();

  const login = page.getByRole("combobox", { name: "账号、手机或邮箱" });
  await expect(login).toHaveValue(/^\d+$/);
  const account = await login.inputValue();
  await login.click();
  await expect(page.locator(".ant-select-item-option", { hasText: account })).toContainText("王小明");
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).toContain(account);
  expect(stored).not.toContain(workspace.password);
  expect(stored).not.toMatch(/eyJ/);

  await page.locator(".ant-select-item-option").getByRole("button").click();
  await page.reload();
  await expect(login).toHaveValue("");
});

test("A03: a lock-out says how long it lasts and counts down", async ({ page }) => {
  await page.route("**/api/v1/auth/login", (route) =>
    route.fulfill({
      status: 429,
      headers: { "retry-after": "61" },
      contentType: "application/problem+json",
      body: JSON.stringify({ code: "too_many_requests", details: { retry_after: 61 } }),
    }),
  );
  await signIn(page, "10001", "whatever it is");
  await expect(problems(page)).toHaveText(["操作过于频繁，请稍候再试。"]);
  await expect(page.getByRole("status").filter({ hasText: "请在" })).toHaveText("请在 1 分 0 秒后再试。");
  await expect(page.getByRole("button", { name: "登录", exact: true })).toBeDisabled();
});

test("A04: staying signed in is a cookie that no script reads; without it the browser forgets on closing", async ({
  page,
  context,
  workspace,
}) => {
  await signIn(page, workspace.email, workspace.password);
  await expect(page.getByRole("navigation", { name: "菜单" })).toBeVisible();
  const [kept] = await context.cookies();
  expect(kept?.httpOnly).toBe(true);
  expect(kept?.expires).toBeGreaterThan(Date.now() / 1000 + 86_400);

  await context.clearCookies();
  await page.goto("/admin/");
  await page.getByRole("checkbox", { name: "在此设备保持登录" }).uncheck();
  await signInHere(page, workspace.email, workspace.password);
  await expect(page.getByRole("navigation", { name: "菜单" })).toBeVisible();
  const [forgotten] = await context.cookies();
  expect(forgotten?.expires).toBe(-1);
});

async function signInHere(page: Page, login: string, password: string): Promise<void> {
  await page.getByRole("combobox", { name: "账号、手机或邮箱" }).fill(login);
  await field(page, "密码").fill(password);
  await page.getByRole("button", { name: "登录", exact: true }).click();
}

test("A04: a session can be ended from another device", async ({ page, browser, workspace }) => {
  const lost = await browser.newContext();
  const lostPage = await lost.newPage();
  await openConsole(lostPage, workspace);

  await openConsole(page, workspace);
  await page.getByRole("button", { name: /^我的账号/ }).click();
  await page.getByRole("menuitem", { name: "登录设备" }).click();
  const sessions = page.getByRole("dialog").getByRole("listitem");
  // The sign-up that made the workspace is a session as well.
  await expect(sessions).toHaveCount(3);
  await expect(sessions.filter({ hasText: "当前设备" })).toHaveCount(1);
  for (const left of [2, 1]) {
    await sessions.getByRole("button", { name: "结束" }).first().click();
    await page.getByRole("tooltip").getByRole("button", { name: "确定" }).click();
    await expect(sessions).toHaveCount(left);
  }

  await lostPage.getByRole("link", { name: "客服管理" }).click();
  await expect(lostPage.getByRole("alert")).toContainText("登录已失效，请重新登录");
  await lostPage.reload();
  await expect(lostPage.getByRole("heading", { name: "登录商盟通" })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("navigation", { name: "菜单" })).toBeVisible();
  await lost.close();
});

test("A05: an open session opens the console at once, in several tabs at the same time", async ({
  page,
  context,
  workspace,
}) => {
  await logIn(page.request, workspace.email, workspace.password);
  const tabs = [page, await context.newPage(), await context.newPage()];
  for (let round = 0; round < 3; round++) {
    await Promise.all(tabs.map((tab) => tab.goto("/admin/sites")));
    for (const tab of tabs) await expect(tab.getByRole("navigation", { name: "菜单" })).toBeVisible();
  }
});

test("A05: a server that cannot be reached signs nobody out", async ({ page, workspace }) => {
  await logIn(page.request, workspace.email, workspace.password);
  await page.route("**/api/v1/auth/refresh", (route) => route.abort());
  await page.goto("/admin/sites");
  await expect(page.getByRole("alert")).toContainText("无法连接服务器");

  await page.unroute("**/api/v1/auth/refresh");
  await page.getByRole("button", { name: "重试" }).click();
  await expect(page.getByRole("navigation", { name: "菜单" })).toBeVisible();
});
