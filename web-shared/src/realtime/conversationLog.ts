import { backoffDelay } from "./backoff";
import type { Resume } from "./frames";
import { withoutRecalled } from "./recalls";

/** What the log needs to know of a message. */
export interface LoggedMessage {
  id: string;
  conversation_id: string;
  seq: number;
  client_id?: string | null;
  event?: { action: string; target_seq?: number | null } | null;
  quote?: { seq: number } | null;
}

export interface MessagePage<M> {
  items: M[];
  has_more_before: boolean;
  has_more_after: boolean;
  last_seq: number;
  epoch: string;
}

export interface PageQuery {
  before_seq?: number;
  after_seq?: number;
  limit?: number;
}

export type FetchPage<M> = (conversationId: string, query: PageQuery) => Promise<MessagePage<M>>;

export interface LogOptions<M> {
  fetchPage: FetchPage<M>;
  pageSize?: number;
  random?: () => number;
}

/**
 * One conversation as this client knows it: a run of messages without holes, from some first seq to the last.
 * News that does not fit onto the end is kept aside until the hole before it is fetched.
 */
export class ConversationLog<M extends LoggedMessage> {
  /** Ascending, without holes. A new array after each change, so that it can be compared by identity. */
  messages: readonly M[] = [];
  /** Whether the server has older messages than the first one here. */
  hasMoreBefore = false;
  isLoaded = false;
  isLoadingBefore = false;

  /** The highest seq the server has told us of. */
  private head = 0;
  private early = new Map<number, M>();
  private catchingUp: Promise<void> | null = null;
  private failures = 0;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;
  private listeners = new Set<(added: readonly M[]) => void>();
  /** Grows when the log is thrown away, so that a fetch from before is not believed. */
  private generation = 0;

  constructor(
    readonly conversationId: string,
    private readonly options: LogOptions<M>,
  ) {}

  get lastSeq(): number {
    return this.messages.at(-1)?.seq ?? 0;
  }

  /** `added` holds what is new at the end; it is empty when only older history was added. */
  onChange(listener: (added: readonly M[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Read the newest page, unless there is one. */
  async load(): Promise<void> {
    if (this.isLoaded) return this.catchUp();
    const { generation } = this;
    const page = await this.options.fetchPage(this.conversationId, { limit: this.pageSize });
    if (generation !== this.generation || this.isLoaded) return;
    this.begin(page.items, page.has_more_before, page.last_seq);
  }

  /** Start from messages that came with another answer, such as the one that opened the conversation. */
  begin(items: readonly M[], hasMoreBefore: boolean, head = 0): void {
    this.isLoaded = true;
    this.hasMoreBefore = hasMoreBefore;
    this.messages = [];
    this.head = Math.max(this.head, head);
    this.append(items, true);
    void this.catchUp();
  }

  /** A message from the socket or from an answer. */
  add(message: M): void {
    this.head = Math.max(this.head, message.seq);
    // Before the first page is here, the page will bring it, or tell that we are behind.
    if (!this.isLoaded) return;
    this.append([message]);
    void this.catchUp();
  }

  /** The server told the highest seq. */
  learnHead(seq: number): void {
    this.head = Math.max(this.head, seq);
    if (this.isLoaded) void this.catchUp();
  }

  /** The server's answer to our position in the hello. */
  resume(answer: Resume<M>): void {
    if (answer.status === "reset") {
      this.head = answer.last_seq;
      return void this.reload().catch(() => undefined);
    }
    this.head = Math.max(this.head, answer.last_seq);
    if (!this.isLoaded) return;
    this.append(answer.messages);
    void this.catchUp();
  }

  /** Positions have lost their meaning: forget everything and read the newest page. */
  async reload(): Promise<void> {
    this.generation++;
    this.catchingUp = null;
    this.isLoaded = this.isLoadingBefore = false;
    this.head = 0;
    this.early.clear();
    // The old messages stay visible until the new page replaces them.
    await this.load();
  }

  async loadBefore(): Promise<void> {
    const first = this.messages[0];
    if (!first || !this.hasMoreBefore || this.isLoadingBefore) return;
    const { generation } = this;
    this.isLoadingBefore = true;
    try {
      const query = { before_seq: first.seq, limit: this.pageSize };
      const page = await this.options.fetchPage(this.conversationId, query);
      if (generation !== this.generation) return;
      const older = page.items.filter(({ seq }) => seq < first.seq);
      // One of them may have been taken back while the page was on its way.
      this.messages = [...withoutRecalled(older, this.messages), ...this.messages];
      this.hasMoreBefore = page.has_more_before && older.length > 0;
    } finally {
      if (generation === this.generation) this.isLoadingBefore = false;
    }
    this.tell([]);
  }

  dispose(): void {
    this.generation++;
    clearTimeout(this.retryTimer);
    this.listeners.clear();
  }

  private get pageSize(): number {
    return this.options.pageSize ?? 50;
  }

  private append(items: readonly M[], isAnyStart = false): void {
    for (const item of items) if (item.seq > this.lastSeq) this.early.set(item.seq, item);
    const added: M[] = [];
    let next = this.lastSeq + 1;
    // A page of the newest messages may begin anywhere; later ones must fit onto the end.
    if (isAnyStart && items[0]) next = items[0].seq;
    for (let message = this.early.get(next); message; message = this.early.get(++next)) added.push(message);
    if (added.length > 0) this.messages = withoutRecalled([...this.messages, ...added], added);
    for (const seq of this.early.keys()) if (seq <= this.lastSeq) this.early.delete(seq);
    this.head = Math.max(this.head, this.lastSeq);
    if (added.length > 0 || isAnyStart) this.tell(added);
  }

  /** Fetch until nothing is missing. One fetch at a time; a failed one is tried again while we are behind. */
  private catchUp(): Promise<void> {
    if (this.head <= this.lastSeq) return Promise.resolve();
    this.catchingUp ??= this.fetchMissing().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  private async fetchMissing(): Promise<void> {
    clearTimeout(this.retryTimer);
    const { generation } = this;
    try {
      while (this.head > this.lastSeq) {
        const before = this.lastSeq;
        const query = { after_seq: before, limit: 300 };
        const page = await this.options.fetchPage(this.conversationId, query);
        if (generation !== this.generation) return;
        this.append(page.items);
        this.failures = 0;
        // The server has nothing more: the head was wrong, e.g. told before a database was restored.
        if (this.lastSeq === before && !page.has_more_after) this.head = Math.min(this.head, before);
      }
    } catch {
      if (generation !== this.generation) return;
      const delay = backoffDelay(this.failures++, undefined, this.options.random);
      this.retryTimer = setTimeout(() => void this.catchUp(), delay);
    }
  }

  private tell(added: readonly M[]): void {
    for (const listener of [...this.listeners]) listener(added);
  }
}
