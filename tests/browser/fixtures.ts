/** What every journey needs: a company of its own, an agent who is signed in, a visitor on somebody's page. */

import { type APIRequestContext, test as base, expect, type Page } from "@playwright/test";
import { hostUrl, serverUrl } from "./servers.ts";

export { expect, hostUrl, serverUrl };

export interface Workspace {
  email: string;
  password: string;
  token: string;
  siteKey: string;
  siteId: string;
}

let made = 0;

/** Sign a new company up; nothing is shared between tests but the server. */
export async function signUp(request: APIRequestContext, name = "示例商店"): Promise<Workspace> {
  const email = `owner-${process.pid}-${Date.now()}-${made++}@shop.example`;
  const password = "correct-horse-battery-staple";
  const answer = await request.post(`${serverUrl}/api/v1/signup`, {
    data: { workspace_name: name, name: "王小明", email, password },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  const token = (await answer.json()).access_token;
  const sites = await request.get(`${serverUrl}/api/v1/sites`, { headers: { Authorization: `Bearer ${token}` } });
  const [site] = (await sites.json()).items;
  return { email, password, token, siteKey: site.site_key, siteId: site.id };
}

interface Fixtures {
  workspace: Workspace;
  /** A page of somebody's site with the widget in it, in a browser of its own. */
  visitorPage: Page;
  /** What went wrong in any page of the test's own context. */
  consoleErrors: string[];
}

export const test = base.extend<Fixtures>({
  workspace: async ({ playwright }, use) => {
    const request = await playwright.request.newContext();
    await use(await signUp(request));
    await request.dispose();
  },

  visitorPage: async ({ browser, workspace }, use) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${hostUrl}/?site=${workspace.siteKey}`);
    await use(page);
    await context.close();
  },

  consoleErrors: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await use(errors);
  },
});
