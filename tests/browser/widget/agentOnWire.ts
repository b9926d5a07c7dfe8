/** An agent without a workbench: the same socket and REST, driven from a page of the server's own origin. */

import type { Browser, Page } from "@playwright/test";
import { serverUrl } from "../fixtures.ts";

type Json = Record<string, unknown>;
interface Wire {
  ask: (type: string, data: Json) => Promise<{ result?: Json; error?: Json }>;
  events: (Json & { type: string })[];
}

export interface Talk {
  id: string;
  status: string;
  agent: { id: string } | null;
  last_seq: number;
}

export class AgentOnWire {
  private constructor(
    private readonly page: Page,
    private readonly token: string,
  ) {}

  static async signIn(browser: Browser, token: string): Promise<AgentOnWire> {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${serverUrl}/demo/index.html`);
    await page.evaluate(openSocket, token);
    const agent = new AgentOnWire(page, token);
    await agent.ask("availability.set", { availability: "online" });
    return agent;
  }

  static async logIn(browser: Browser, login: string, password: string): Promise<AgentOnWire> {
    const page = await (await browser.newContext()).newPage();
    const data = { login, password, is_persistent: false };
    const answer = await page.request.post(`${serverUrl}/api/v1/auth/login`, { data });
    const { access_token: token } = await answer.json();
    await page.context().close();
    return AgentOnWire.signIn(browser, token);
  }

  async ask(type: string, data: Json = {}): Promise<Json> {
    const frame = await this.page.evaluate(
      ([name, content]) => (window as unknown as { wire: Wire }).wire.ask(name as string, content as Json),
      [type, data] as const,
    );
    if (frame.error) throw new Error(`${type}: ${JSON.stringify(frame.error)}`);
    return frame.result ?? {};
  }

  async api<T = Json>(method: string, path: string, data?: unknown): Promise<T> {
    const headers = { Authorization: `Bearer ${this.token}` };
    const answer = await this.page.request.fetch(`${serverUrl}/api/v1${path}`, {
      method,
      headers,
      ...(data === undefined ? {} : { data }),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer.status() === 204 ? (undefined as T) : answer.json();
  }

  async upload(name: string, content: Buffer): Promise<string> {
    const headers = { Authorization: `Bearer ${this.token}`, "Content-Type": "application/octet-stream" };
    const path = `/api/v1/files?name=${encodeURIComponent(name)}`;
    const answer = await this.page.request.post(`${serverUrl}${path}`, { headers, data: content });
    if (!answer.ok()) throw new Error(`upload: ${answer.status()} ${await answer.text()}`);
    return (await answer.json()).id;
  }

  /** The newest conversation, watched, and taken over if nobody has it. */
  async serve(): Promise<Talk> {
    const find = async () => {
      const { items } = await this.api<{ items: Talk[] }>("GET", "/conversations?scope=all");
      return items.find(({ status }) => status !== "closed");
    };
    const asked = await until(find);
    // The automatic assignment comes first; where it finds nobody free, the request waits to be accepted.
    const served = await until(async () => {
      const talk = await find();
      return talk?.status === "open" ? talk : undefined;
    }, 2_000).catch(() => undefined);
    if (!served) await this.ask("conversation.accept", { conversation_id: asked.id });
    await this.ask("conversation.open", { conversation_id: asked.id });
    return served ?? (await until(find));
  }

  say(talk: Talk, text: string): Promise<Json> {
    return this.send(talk, { kind: "text", text });
  }

  send(talk: Talk, message: Json): Promise<Json> {
    return this.ask("message.send", { conversation_id: talk.id, client_id: crypto.randomUUID(), ...message });
  }

  /** What was said, without the lines of the system. */
  async heard(talk: Talk): Promise<string[]> {
    interface Page {
      items: { kind: string; text: string; attachment: { name: string } | null }[];
    }
    const { items } = await this.api<Page>("GET", `/conversations/${talk.id}/messages?after_seq=0&limit=300`);
    return items.filter(({ kind }) => kind !== "system").map(({ text, attachment }) => attachment?.name ?? text);
  }

  visitorId(): Promise<string> {
    return until(async () => (await this.api<{ items: { id: string }[] }>("GET", "/visitors")).items[0]?.id);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Ask until there is an answer. */
async function until<T>(ask: () => Promise<T | undefined>, patience = 15_000): Promise<T> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; ) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error("It did not happen.");
}

/** Runs in the page. */
async function openSocket(token: string): Promise<void> {
  const socket = new WebSocket(`${location.origin.replace("http", "ws")}/ws/agent`);
  const waiting = new Map<string, (frame: never) => void>();
  let next = 1;
  const wire: Wire = {
    events: [],
    ask: (type, data) =>
      new Promise((resolve) => {
        const id = String(next++);
        waiting.set(id, resolve as (frame: never) => void);
        socket.send(JSON.stringify({ id, type, data }));
      }),
  };
  socket.onmessage = ({ data }) => {
    const frame = JSON.parse(data);
    if (frame.type) wire.events.push(frame);
    else waiting.get(frame.id)?.(frame as never);
  };
  await new Promise((resolve) => {
    socket.onopen = resolve;
  });
  await wire.ask("hello", { token });
  (window as unknown as { wire: Wire }).wire = wire;
}
