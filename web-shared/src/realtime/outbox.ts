import { backoffDelay } from "./backoff";
import { CommandError, isPassing, retryAfter } from "./errors";
import { newId } from "./newId";
import { browserStorage, type OutboxStorage } from "./outboxStorage";

/** A message that the server has not acknowledged yet. `client_id` makes sending it twice harmless. */
export interface OutboxItem {
  client_id: string;
  conversation_id: string;
  kind: "text" | "file" | "card";
  text?: string;
  attachment_id?: string;
  /** The message that this one answers. */
  quote_seq?: number;
  /** Whatever the sender wants to find again after a reload, e.g. the file's name for display. JSON only. */
  extra?: Record<string, unknown>;
  created_at: number;
  state: "sending" | "failed";
  /** Why it failed: an error code of the server, or "expired". */
  code?: string;
  /** The tab that sends it. Another tab takes over when this one is silent. */
  tab: string;
}

export type NewItem = Pick<OutboxItem, "conversation_id" | "kind"> &
  Partial<Pick<OutboxItem, "client_id" | "text" | "attachment_id" | "quote_seq" | "extra">>;

export interface OutboxOptions {
  /** Separates accounts and sites that share one browser. */
  scope: string;
  /** Resolves once the server has acknowledged. */
  send: (item: OutboxItem) => Promise<void>;
  storage?: OutboxStorage;
  random?: () => number;
}

const MAX_ITEMS = 100;
const EXPIRES_AFTER = 24 * 60 * 60 * 1000;
const TAKE_OVER_AFTER = 20_000;
const NO_ITEMS: readonly OutboxItem[] = [];

/**
 * Unacknowledged messages, in order, one in flight per conversation, repeated with the same `client_id` until the
 * answer is definite. They survive a reload and are never dropped silently: what cannot be sent stays, as failed.
 */
export class Outbox {
  private items: readonly OutboxItem[] = NO_ITEMS;
  /** By client_id, not by conversation: a message may move while it is on its way. */
  private inFlight = new Set<string>();
  private attempts = new Map<string, number>();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private listeners = new Set<() => void>();
  private readonly storage: OutboxStorage;
  private readonly prefix: string;
  private readonly tab = newId();
  private readonly stopListening: () => void;
  private isDisposed = false;

  constructor(private readonly options: OutboxOptions) {
    this.storage = options.storage ?? browserStorage();
    this.prefix = `smt:outbox:${options.scope}:`;
    this.read();
    // What an earlier page left is ours now. If its tab still lives, both send, and the server keeps one.
    for (const item of this.items) if (item.state === "sending") this.write({ ...item, tab: this.tab });
    this.expire();
    this.stopListening = this.storage.onForeignChange((key) => {
      if (key !== null && !key.startsWith(this.prefix)) return;
      this.read();
      this.tell();
      this.planTakeOver();
    });
  }

  list(conversationId: string): readonly OutboxItem[] {
    return this.items.filter((item) => item.conversation_id === conversationId);
  }

  all(): readonly OutboxItem[] {
    return this.items;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  add(message: NewItem): OutboxItem {
    if (this.items.length >= MAX_ITEMS) throw new CommandError("outbox_full");
    const previous = this.items.at(-1)?.created_at ?? 0;
    const item: OutboxItem = {
      client_id: newId(),
      ...message,
      // Strictly later than the one before, because this is also the order.
      created_at: Math.max(Date.now(), previous + 1),
      state: "sending",
      tab: this.tab,
    };
    this.write(item);
    this.tell();
    this.pump(item.conversation_id);
    return item;
  }

  /** Try a failed message again, at its old place in the order. */
  retry(clientId: string): void {
    const item = this.find(clientId);
    if (item?.state !== "failed") return;
    const { code: _code, ...rest } = item;
    this.write({ ...rest, state: "sending", tab: this.tab, created_at: this.freshen(item) });
    this.tell();
    this.pump(item.conversation_id);
  }

  discard(clientId: string): void {
    if (!this.find(clientId)) return;
    this.remove(clientId);
    this.tell();
  }

  /** The message was seen in the log: that is an acknowledgement, too. */
  settle(clientId: string | null | undefined): void {
    if (clientId) this.discard(clientId);
  }

  /** Messages written before their conversation existed get its real id. */
  move(fromConversationId: string, toConversationId: string): void {
    for (const item of this.list(fromConversationId)) this.write({ ...item, conversation_id: toConversationId });
    this.tell();
    this.pump(toConversationId);
  }

  /** The line is back: do not wait for the next attempt. */
  wake(): void {
    this.expire();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.attempts.clear();
    this.pumpAll();
  }

  dispose(): void {
    this.isDisposed = true;
    this.stopListening();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.listeners.clear();
  }

  private pump(conversationId: string): void {
    if (this.isDisposed || this.timers.has(conversationId)) return;
    const waiting = this.list(conversationId).filter((item) => item.state === "sending" && item.tab === this.tab);
    const [next] = waiting;
    if (next && !waiting.some((item) => this.inFlight.has(item.client_id))) void this.deliver(next);
  }

  private pumpAll(): void {
    for (const id of new Set(this.items.map((item) => item.conversation_id))) this.pump(id);
  }

  private async deliver(item: OutboxItem): Promise<void> {
    const { conversation_id: conversationId, client_id: clientId } = item;
    this.inFlight.add(clientId);
    let delay = 0;
    try {
      await this.options.send(item);
      this.remove(clientId);
      this.attempts.delete(conversationId);
    } catch (error) {
      if (isPassing(error)) delay = this.delayAfter(conversationId, error);
      else this.fail(clientId, (error as CommandError).code);
    } finally {
      this.inFlight.delete(clientId);
    }
    if (this.isDisposed) return;
    if (delay > 0) this.wait(conversationId, delay);
    this.expire();
    this.tell();
    this.pumpAll();
  }

  private delayAfter(conversationId: string, error: unknown): number {
    const attempt = this.attempts.get(conversationId) ?? 0;
    this.attempts.set(conversationId, attempt + 1);
    return Math.max(retryAfter(error), 200 + backoffDelay(attempt, undefined, this.options.random));
  }

  private wait(conversationId: string, delay: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(conversationId);
      this.pump(conversationId);
    }, delay);
    this.timers.set(conversationId, timer);
  }

  private fail(clientId: string, code: string): void {
    const item = this.find(clientId);
    if (item) this.write({ ...item, state: "failed", code });
  }

  private expire(): void {
    const oldest = Date.now() - EXPIRES_AFTER;
    for (const item of this.items) {
      if (item.state === "sending" && item.created_at < oldest) this.fail(item.client_id, "expired");
    }
  }

  private freshen(item: OutboxItem): number {
    return item.code === "expired" ? Date.now() : item.created_at;
  }

  /** Another tab may close before it has sent its messages: after a while they are ours. */
  private planTakeOver(): void {
    const key = "take-over";
    const isForeign = (item: OutboxItem) => item.state === "sending" && item.tab !== this.tab;
    if (this.timers.has(key) || !this.items.some(isForeign)) return;
    const timer = setTimeout(() => {
      this.timers.delete(key);
      const late = Date.now() - TAKE_OVER_AFTER;
      for (const item of this.items) {
        if (isForeign(item) && item.created_at <= late) this.write({ ...item, tab: this.tab });
      }
      this.pumpAll();
      this.planTakeOver();
    }, TAKE_OVER_AFTER);
    this.timers.set(key, timer);
  }

  private find(clientId: string): OutboxItem | undefined {
    return this.items.find((item) => item.client_id === clientId);
  }

  private write(item: OutboxItem): void {
    this.storage.write(this.prefix + item.client_id, JSON.stringify(item));
    this.keep([...this.items.filter((other) => other.client_id !== item.client_id), item]);
  }

  private remove(clientId: string): void {
    this.storage.remove(this.prefix + clientId);
    this.keep(this.items.filter((item) => item.client_id !== clientId));
  }

  private read(): void {
    this.keep(this.storage.read(this.prefix).flatMap(parse));
  }

  private keep(items: OutboxItem[]): void {
    this.items = items.sort((one, other) => one.created_at - other.created_at);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function parse(text: string): OutboxItem[] {
  try {
    const item = JSON.parse(text) as OutboxItem;
    return typeof item.client_id === "string" && typeof item.conversation_id === "string" ? [item] : [];
  } catch {
    return [];
  }
}
