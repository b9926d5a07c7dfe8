import { ConversationLog, type FetchPage } from "@smt/shared/realtime/index.ts";
import type { Conversation, Message } from "../types";

interface Page<T> {
  items: T[];
  next_cursor: string | null;
}

export type ListConversations = (cursor: string | null) => Promise<Page<Conversation>>;

/** Earlier conversations of the visitor, read upwards one after the other. */
export class History {
  /** Oldest first, each a run up to its last message. */
  logs: ConversationLog<Message>[] = [];

  private known: Conversation[] = [];
  private cursor: string | null = null;
  private isListed = false;

  constructor(
    private readonly list: ListConversations,
    private readonly fetchPage: FetchPage<Message>,
  ) {}

  /** What was the current conversation until now. */
  push(log: ConversationLog<Message>): void {
    this.logs = [...this.logs, log];
  }

  get messages(): readonly Message[] {
    return this.logs.flatMap((log) => [...log.messages]);
  }

  get mayHaveMore(): boolean {
    return !this.isListed || this.known.length > 0 || this.cursor !== null || (this.logs[0]?.hasMoreBefore ?? false);
  }

  /** Read one page more. `currentId` is on screen already. */
  async loadBefore(currentId: string | null): Promise<void> {
    const [top] = this.logs;
    if (top?.hasMoreBefore) return top.loadBefore();
    const next = await this.nextOlder(currentId);
    if (!next) return;
    const log = new ConversationLog<Message>(next.id, { fetchPage: this.fetchPage });
    await log.load();
    this.logs = [log, ...this.logs];
  }

  private async nextOlder(currentId: string | null): Promise<Conversation | undefined> {
    const shown = new Set([currentId, ...this.logs.map((log) => log.conversationId)]);
    for (;;) {
      const next = this.known.shift();
      if (next && !shown.has(next.id)) return next;
      if (next) continue;
      if (this.isListed && this.cursor === null) return undefined;
      const page = await this.list(this.cursor);
      this.isListed = true;
      this.cursor = page.next_cursor;
      this.known = [...page.items];
      if (this.known.length === 0) return undefined;
    }
  }
}
