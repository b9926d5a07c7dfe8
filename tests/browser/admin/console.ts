/** Ways around the admin console that its tests share. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { expect, serverUrl, type Workspace } from "../fixtures.ts";

/** The session of the page's own browser, so that the console opens without the sign-in form. */
export async function openConsole(page: Page, workspace: Workspace, path = "/admin/sites"): Promise<void> {
  await logIn(page.request, workspace.email, workspace.password);
  await page.goto(path);
  await expect(page.getByRole("navigation", { name: "菜单" })).toBeVisible();
}

export async function logIn(request: APIRequestContext, login: string, password: string) {
  const answer = await request.post(`${serverUrl}/api/v1/auth/login`, {
    data: { login, password, is_persistent: true },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  return answer.json();
}

export const asOwner = (workspace: Workspace) => ({ Authorization: `Bearer ${workspace.token}` });

let made = 0;

/** Another agent of the workspace, made without the console. */
export async function makeAgent(request: APIRequestContext, workspace: Workspace, changes: object = {}) {
  const agent = {
    name: "陈立",
    nickname: "小陈",
    email: `agent-${process.pid}-${Date.now()}-${made++}@shop.example`,
    password: "correct-horse-battery-staple",
    ...changes,
  };
  const answer = await request.post(`${serverUrl}/api/v1/agents`, { headers: asOwner(workspace), data: agent });
  expect(answer.status(), await answer.text()).toBe(201);
  return { ...agent, ...(await answer.json()) };
}

export async function makeSite(request: APIRequestContext, workspace: Workspace, changes: object = {}) {
  const data = { name: "官方商城", url: "https://mall.shop.example", ...changes };
  const answer = await request.post(`${serverUrl}/api/v1/sites`, { headers: asOwner(workspace), data });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

export const drawer = (page: Page): Locator => page.getByRole("dialog");
export const row = (page: Page, text: string | RegExp): Locator => page.getByRole("row").filter({ hasText: text });
export const field = (scope: Page | Locator, label: string): Locator =>
  scope.getByRole("textbox", { name: new RegExp(`^(\\* )?${label}$`) });

/** What is written below a field whose content is not right. */
export const problems = (scope: Page | Locator): Locator => scope.locator(".ant-form-item-explain-error");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 AA that a machine can check. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    // biome-ignore lint/suspicious/noExplicitAny: axe brings no types into the page.
    const { violations } = await (window as any).axe.run(document, { runOnly: tags });
    return violations.flatMap((rule: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
      rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
    );
  });
}
