/** The people of these journeys: an agent at the workbench, and visitors who are a socket and nothing else. */

import type { APIRequestContext, Browser, BrowserContextOptions, Page } from "@playwright/test";
import { test as base, expect, serverUrl, type Workspace } from "../fixtures.ts";

export { expect, serverUrl };

export interface VisitorOptions {
  userAgent?: string;
  page?: { url: string; title: string };
  referrer?: string;
  /** An earlier visitor who comes again. */
  token?: string;
}

/** A visitor on somebody's page. The socket lives in a blank page, as the widget's does in its frame. */
export class Visitor {
  conversationId = "";

  private constructor(
    readonly page: Page,
    readonly session: { token: string; visitor: { id: string; number: number } },
    private readonly name: string,
  ) {}

  static async enter(stage: Stage, workspace: Workspace, options: VisitorOptions = {}): Promise<Visitor> {
    const page = await stage.blankPage();
    const at = options.page ?? { url: "https://shop.example/pricing", title: "价格与报价" };
    const answer = await page.request.post(`${serverUrl}/widget/v1/session`, {
      headers: { "User-Agent": options.userAgent ?? desktop },
      data: {
        site_key: workspace.siteKey,
        page: at,
        referrer: options.referrer ?? "",
        screen: "1440x900",
        language: "zh-CN",
        timezone: "Asia/Shanghai",
        ...(options.token ? { token: options.token } : {}),
      },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    const session = await answer.json();
    const visitor = new Visitor(page, session, session.visitor.id);
    await visitor.connect(at);
    return visitor;
  }

  get id(): string {
    return this.session.visitor.id;
  }

  get number(): string {
    return String(this.session.visitor.number);
  }

  /** Ask for a chat with a first message. */
  async start(text: string): Promise<void> {
    const data = { client_id: crypto.randomUUID(), message: { client_id: crypto.randomUUID(), kind: "text", text } };
    const { conversation } = await this.ask<{ conversation: { id: string } }>("conversation.start", data);
    this.conversationId = conversation.id;
  }

  async say(text: string): Promise<void> {
    const data = { conversation_id: this.conversationId, client_id: crypto.randomUUID(), kind: "text", text };
    await this.ask("message.send", data);
  }

  /** Many messages, one after the other, without a trip to the browser for each. */
  async sayAll(texts: string[]): Promise<void> {
    await this.page.evaluate(
      async ([name, conversation_id, all]) => {
        for (const text of all) {
          const data = { conversation_id, client_id: crypto.randomUUID(), kind: "text", text };
          await window.visitors[name]?.ask("message.send", data);
        }
      },
      [this.name, this.conversationId, texts] as const,
    );
  }

  async read(seq: number): Promise<void> {
    await this.ask("conversation.receipt", { conversation_id: this.conversationId, delivered_seq: seq, read_seq: seq });
  }

  /** By REST, as the widget does (W14). */
  async rate(score: number, comment: string): Promise<void> {
    const path = `${serverUrl}/widget/v1/conversations/${this.conversationId}/rating`;
    const headers = { Authorization: `Bearer ${this.session.token}` };
    const answer = await this.page.request.put(path, { headers, data: { score, comment } });
    expect(answer.status(), await answer.text()).toBe(200);
  }

  async type(isTyping: boolean): Promise<void> {
    await this.ask("typing", { conversation_id: this.conversationId, is_typing: isTyping });
  }

  async view(url: string, title: string): Promise<void> {
    await this.ask("page.view", { url, title });
  }

  /** The next event of a type; those that came before count, once. */
  event<T>(type: string): Promise<T> {
    return this.page.evaluate(([name, wanted]) => window.visitors[name]?.event(wanted) as Promise<never>, [
      this.name,
      type,
    ] as const);
  }

  ask<T = unknown>(type: string, data: object): Promise<T> {
    return this.page.evaluate(([name, wanted, body]) => window.visitors[name]?.ask(wanted, body) as Promise<never>, [
      this.name,
      type,
      data,
    ] as const);
  }

  async leave(): Promise<void> {
    await this.page.evaluate((name) => window.visitors[name]?.close(), this.name);
  }

  private async connect(at: { url: string; title: string }): Promise<void> {
    await this.page.evaluate(
      async ([name, token, page]) => {
        const socket = new WebSocket(`${location.origin.replace("http", "ws")}/ws/visitor`);
        const waiting = new Map<string, (frame: { result?: unknown; error?: { code: string } }) => void>();
        const events: { type: string }[] = [];
        const wake: (() => void)[] = [];
        let next = 0;
        socket.onmessage = ({ data }) => {
          const frame = JSON.parse(data);
          if (frame.id) waiting.get(frame.id)?.(frame);
          else {
            events.push(frame);
            for (const one of wake.splice(0)) one();
          }
        };
        const ask = (type: string, data: object) =>
          new Promise<unknown>((resolve, reject) => {
            const id = String(next++);
            waiting.set(id, ({ result, error }) =>
              error ? reject(new Error(`${type}: ${error.code}`)) : resolve(result),
            );
            socket.send(JSON.stringify({ id, type, data }));
          });
        const event = async (type: string) => {
          for (;;) {
            const index = events.findIndex((one) => one.type === type);
            if (index >= 0) return events.splice(index, 1)[0];
            await new Promise<void>((resolve) => wake.push(resolve));
          }
        };
        window.visitors ??= {};
        window.visitors[name] = { ask, event, close: () => socket.close(1000) };
        await new Promise((resolve, reject) => {
          socket.onopen = resolve;
          socket.onerror = reject;
        });
        await ask("hello", { token, page });
        setInterval(() => socket.readyState === 1 && void ask("ping", {}), 20_000);
      },
      [this.name, this.session.token, at] as const,
    );
  }
}

declare global {
  interface Window {
    visitors: Record<
      string,
      {
        ask: (type: string, data: object) => Promise<unknown>;
        event: (type: string) => Promise<unknown>;
        close: () => void;
      }
    >;
  }
}

const desktop =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36";
export const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";

/** What opens pages, and closes all of them after the test. */
export class Stage {
  private blank: Page | null = null;
  private contexts: { close: () => Promise<void> }[] = [];

  constructor(private readonly browser: Browser) {}

  /** One page for all sockets of visitors: its origin is the server's, as that of the widget's frame. */
  async blankPage(): Promise<Page> {
    if (this.blank) return this.blank;
    // A page of the server that does nothing; its policy forbids everything, sockets too, so it is set aside.
    const page = await (await this.context({ bypassCSP: true })).newPage();
    await page.goto(`${serverUrl}/readyz`);
    this.blank = page;
    return page;
  }

  async context(options: BrowserContextOptions) {
    const context = await this.browser.newContext({
      locale: "zh-CN",
      timezoneId: "Asia/Shanghai",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    this.contexts.push(context);
    return context;
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
  }
}

/** Open the workbench as an agent, in a browser of their own that is signed in already. */
export async function openWorkbench(
  stage: Stage,
  agent: { email: string; password: string },
  options: BrowserContextOptions & { prepare?: (page: Page) => Promise<void> } = {},
): Promise<Page> {
  const { prepare, ...contextOptions } = options;
  const context = await stage.context(contextOptions);
  const page = await context.newPage();
  await prepare?.(page);
  const data = { login: agent.email, password: agent.password, is_persistent: true };
  const answer = await context.request.post(`${serverUrl}/api/v1/auth/login`, { data });
  expect(answer.status(), await answer.text()).toBe(200);
  await page.goto(`${serverUrl}/agent/`);
  await expect(page.locator("[data-line=online]")).toBeVisible();
  return page;
}

/** The same by the form, as people do it. */
export async function signIn(page: Page, agent: { email: string; password: string }): Promise<void> {
  await page.goto(`${serverUrl}/agent/`);
  await page.locator("input[autocomplete=username]").fill(agent.email);
  await page.locator("input[type=password]").fill(agent.password);
  await page.locator("input[type=password]").press("Enter");
  await expect(page.locator("[data-line=online]")).toBeVisible();
}

/** A second agent of the same company, who serves the same site. */
export async function hire(request: APIRequestContext, workspace: Workspace, nickname: string) {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const roles = await (await request.get(`${serverUrl}/api/v1/roles`, { headers })).json();
  const role = (roles.items ?? roles).find(({ key }: { key: string }) => key === "agent");
  const email = `agent-${process.pid}-${Date.now()}-${nickname.length}@shop.example`;
  const password = "correct-horse-battery-staple";
  const answer = await request.post(`${serverUrl}/api/v1/agents`, {
    headers,
    data: {
      name: nickname,
      nickname,
      email,
      password,
      role_id: role.id,
      gender: "hidden",
      max_chats: 10,
      site_ids: [workspace.siteId],
    },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return { email, password, nickname };
}

/** The agent takes no chats by themselves: requests wait in the queue. */
/** The conversations of colleagues and of the queue as well. */
export async function showAll(page: Page): Promise<void> {
  await page
    .locator(".ant-segmented-item")
    .filter({ hasText: /^全部\s*\d/ })
    .click();
}

export async function becomeBusy(page: Page): Promise<void> {
  await page.locator("[data-availability]").click();
  await page.getByRole("menuitem", { name: "忙碌" }).click();
  await expect(page.locator("[data-availability=busy]")).toBeVisible();
}

export const rowOf = (page: Page, visitor: Visitor) => page.locator(`[data-visitor="${visitor.id}"]`);
export const cell = (page: Page, visitor: Visitor, column: string) =>
  rowOf(page, visitor).locator(`[data-column=${column}]`);
export const listRow = (page: Page, visitor: Visitor) =>
  page.locator(`[data-conversation="${visitor.conversationId}"]`);
export const log = (page: Page) => page.getByRole("log");
export const composer = (page: Page) => page.locator("textarea[dir=auto]");

interface Fixtures {
  stage: Stage;
  /** The owner's workbench, signed in. */
  workbench: Page;
  enter: (options?: VisitorOptions) => Promise<Visitor>;
}

export const test = base.extend<Fixtures>({
  stage: async ({ browser }, use) => {
    const stage = new Stage(browser);
    await use(stage);
    await stage.close();
  },
  workbench: async ({ stage, workspace }, use) => {
    await use(await openWorkbench(stage, workspace));
  },
  enter: async ({ stage, workspace }, use) => {
    await use((options) => Visitor.enter(stage, workspace, options));
  },
});
