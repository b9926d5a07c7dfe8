/** The widget as a visitor meets it, and an agent on the other end. */

import type { FrameLocator, Locator, Page } from "@playwright/test";
import { test as base, expect, hostUrl, type Workspace } from "../fixtures.ts";
import { AgentOnWire } from "./agentOnWire.ts";

export { expect, hostUrl };

/** A chat, inside the panel or on the hosted page. */
export class ChatOnPage {
  constructor(readonly root: Page | FrameLocator) {}

  get composer(): Locator {
    return this.root.getByRole("textbox", { name: /^(消息|Message)$/ });
  }

  get log(): Locator {
    return this.root.getByRole("log");
  }

  /** Messages of one text, with their state. */
  message(text: string): Locator {
    return this.log.getByRole("article").filter({ hasText: text });
  }

  button(name: string | RegExp): Locator {
    return this.root.getByRole("button", { name });
  }

  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }
}

export const launcher = (page: Page) => page.locator(".launcher");
export const panel = (page: Page) => page.locator("iframe.panel");

export async function openPanel(page: Page): Promise<ChatOnPage> {
  await launcher(page).click();
  return panelOf(page);
}

export async function panelOf(page: Page): Promise<ChatOnPage> {
  const chat = new ChatOnPage(page.frameLocator("iframe.panel"));
  await expect(chat.log).toBeVisible();
  return chat;
}

export const siteUrl = ({ siteKey }: Workspace, path = "/") => `${hostUrl}${path}?site=${siteKey}`;

interface Fixtures {
  agent: AgentOnWire;
}

export const test = base.extend<Fixtures>({
  agent: async ({ browser, workspace }, use) => {
    const agent = await AgentOnWire.signIn(browser, workspace.token);
    await use(agent);
    await agent.close();
  },
});
