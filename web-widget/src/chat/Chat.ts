import {
  CommandError,
  type ConversationLog,
  ConversationLogs,
  type FetchPage,
  isPassing,
  Outbox,
  type OutboxItem,
} from "@smt/shared/realtime/index.ts";
import type { Core } from "../frame/core";
import { recall, remember } from "../frame/storage";
import type { AgentCard, Attachment, Conversation, Message } from "../types";
import { History } from "./history";
import { isClosed, isUnborn, sendFirst, sendNext, unbornId } from "./outgoing";
import { Preview } from "./Preview";
import { Rating } from "./Rating";
import { Receipts } from "./Receipts";
import { chime } from "./sound";
import { Typing } from "./Typing";
import { Uploads } from "./Uploads";

const KNOCK_MILLISECONDS = 60_000;

/** Everything the chat knows and can do; the components only show it. */
export class Chat {
  conversation: Conversation | null = null;
  log: ConversationLog<Message> | null = null;
  agents: readonly AgentCard[] = [];
  private chosen: string | null = null;
  /** Something to show for a moment: an error code, or words. */
  notice: { code: string } | { text: string } | null = null;
  isReadingBack = false;
  private knockedAt = Date.now();
  /** The message that the next one answers. */
  quoting: Message | null = null;

  readonly outbox: Outbox;
  readonly uploads: Uploads;
  readonly typing: Typing;
  private readonly preview: Preview;
  private isPreviewRefused = false;
  readonly history: History;
  readonly rating: Rating;
  private readonly logs: ConversationLogs<Message>;
  private receipts = this.newReceipts();
  private listeners = new Set<() => void>();
  private stopLog: (() => void) | null = null;
  private unborn = unbornId();
  private noticeTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly core: Core) {
    const { connection, host, siteKey } = core;
    const fetchPage: FetchPage<Message> = (id, query) =>
      core.call("GET", `/conversations/${id}/messages?${new URLSearchParams(query as Record<string, string>)}`);
    this.logs = new ConversationLogs<Message>({ fetchPage });
    this.history = new History(
      (cursor) => core.call("GET", `/conversations?limit=20${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`),
      fetchPage,
    );
    this.typing = new Typing(
      (isTyping) =>
        this.conversation && connection.tell("typing", { conversation_id: this.conversation.id, is_typing: isTyping }),
      () => this.changed(),
    );
    this.preview = new Preview((text) => this.showPreview(text));
    this.uploads = new Uploads({
      token: () => core.token(false),
      maxBytes: () => core.session?.limits.file_max_bytes ?? Number.POSITIVE_INFINITY,
      now: () => core.now(),
      onDone: (attachment) => this.sendAttachment(attachment),
      onChange: () => this.changed(),
    });
    this.rating = new Rating({
      conversation: () => (this.isBlocked ? null : this.conversation),
      messages: () => this.log?.messages ?? [],
      send: (id, rating) => core.call("PUT", `/conversations/${id}/rating`, rating),
      read: (id) => core.call("GET", `/conversations/${id}/rating`),
      onChange: () => this.changed(),
    });
    this.outbox = new Outbox({ scope: siteKey, send: (item) => this.deliver(item) });
    this.unborn = this.outbox.all().find((item) => isUnborn(item.conversation_id))?.conversation_id ?? this.unborn;
    this.outbox.onChange(() => this.changed());

    this.logs.follow(connection);
    connection.onState(() => this.changed());
    connection.onReady(({ heads }) => {
      this.outbox.wake();
      const isUnknown = Object.keys(heads ?? {}).some((id) => !this.logs.get(id));
      if (this.conversation || isUnknown) void this.refresh();
    });
    connection.on("resync", () => void this.refresh());
    connection.on("conversation.state", ({ conversation }) => this.adopt(conversation));
    connection.on("message.created", ({ message }) => {
      if (!this.logs.get(message.conversation_id)) void this.refresh();
    });
    connection.on("conversation.receipt", (receipt) => this.hearReceipt(receipt));
    connection.on("typing", ({ conversation_id, side, is_typing }) => {
      if (side === "agent" && conversation_id === this.conversation?.id) this.typing.hear(is_typing);
    });
    connection.on("agents.online", ({ agents }) => {
      this.agents = agents;
      this.changed();
    });
    host.onChange(() => {
      if (host.isOpen) this.knockAgain();
      this.changed();
    });
    core.onSession((session) => {
      this.agents = session.agents;
      if (core.conversation) this.adopt(core.conversation);
      this.changed();
    });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  positions() {
    return this.logs.positions();
  }

  /** The agent the visitor asks for: by name, or by saying yes to their invitation. */
  get chosenAgentId(): string | null {
    return this.chosen ?? this.core.invitation?.agent.id ?? null;
  }

  get isEnded(): boolean {
    // The socket of somebody who is blocked closes before the news of the end.
    return this.conversation?.status === "closed" || this.isBlocked;
  }

  /** Shut out by the site; nothing is asked again unless the visitor does. */
  get isBlocked(): boolean {
    const { state } = this.core.connection;
    return state.name === "ended" && state.reason === "blocked";
  }

  /** Messages from here that the log does not hold yet. */
  get pending(): readonly OutboxItem[] {
    const id = this.conversation?.id;
    const arrived = new Set(this.log?.messages.map((message) => message.client_id));
    return this.outbox
      .all()
      .filter(
        (item) => (item.conversation_id === id || isUnborn(item.conversation_id)) && !arrived.has(item.client_id),
      );
  }

  get messages(): readonly Message[] {
    return [...this.history.messages, ...(this.log?.messages ?? [])];
  }

  send(text: string): void {
    this.typing.stopped();
    const { quoting } = this;
    this.quoting = null;
    this.preview.ended();
    this.enqueue({ kind: "text", text, ...(quoting ? { quote_seq: quoting.seq } : {}) });
  }

  /** Agents may see what stands in the field; the visitor is told so where they write. */
  get isPreviewed(): boolean {
    return this.core.session?.site.appearance.typing_preview === true;
  }

  typed(text: string): void {
    this.typing.keyPressed();
    if (!this.isPreviewed) return;
    if (text.trim()) this.preview.typed(text);
    else this.preview.ended();
  }

  private showPreview(text: string): void {
    const { conversation } = this;
    if (!conversation || this.isEnded || this.isPreviewRefused) return;
    this.core.connection.request("typing.preview", { conversation_id: conversation.id, text }).catch((error) => {
      // Switched off since this page was opened.
      if (error instanceof CommandError && error.code === "typing_preview_off") this.isPreviewRefused = true;
    });
  }

  /** Only what was said in the running conversation can be answered. */
  canQuote(message: Message): boolean {
    return !this.isEnded && message.conversation_id === this.conversation?.id;
  }

  quote(message: Message | null): void {
    this.quoting = message;
    this.changed();
  }

  canRecall({ sender, created_at }: Message): boolean {
    const seconds = this.core.session?.limits.recall_seconds ?? 0;
    return sender.type === "visitor" && this.core.now() - Date.parse(created_at) < seconds * 1000;
  }

  /** Take one's own words back. The news of it empties the message here, too. */
  async recall({ conversation_id, seq }: Message): Promise<void> {
    try {
      await this.core.connection.request("message.recall", { conversation_id, seq });
    } catch (error) {
      this.warn(error);
    }
  }

  async end(): Promise<void> {
    if (!this.conversation) return;
    try {
      const data = { conversation_id: this.conversation.id };
      this.adopt(
        (await this.core.connection.request<{ conversation: Conversation }>("conversation.close", data)).conversation,
      );
    } catch (error) {
      this.warn(error);
    }
  }

  /** Go on after the end: what is written next opens a new conversation. */
  startAgain(): void {
    this.retireLog();
    this.core.invitation = null;
    this.conversation = null;
    this.quoting = null;
    this.changed();
  }

  retry(clientId: string): void {
    const item = this.outbox.all().find((one) => one.client_id === clientId);
    if (item && this.isEnded && item.conversation_id === this.conversation?.id) {
      this.startAgain();
      this.outbox.move(item.conversation_id, this.unborn);
    }
    this.outbox.retry(clientId);
  }

  async readBack(): Promise<void> {
    if (this.isReadingBack) return;
    this.isReadingBack = true;
    this.changed();
    try {
      if (this.log?.hasMoreBefore) await this.log.loadBefore();
      else if (this.history.mayHaveMore) await this.history.loadBefore(this.conversation?.id ?? null);
    } catch (error) {
      this.warn(error);
    } finally {
      this.isReadingBack = false;
      this.changed();
    }
  }

  /** A fresh address for a file whose signed one has run out. */
  renewFile(id: string): Promise<Attachment> {
    return this.core.call("GET", `/files/${id}`);
  }

  /** A file's link is the same for everybody who sees it; one's own pass beside it opens it. */
  withPass(url: string): string {
    return `${url}&pass=${this.core.session?.file_pass ?? ""}`;
  }

  get draft(): string {
    return recall(`smt:draft:${this.core.siteKey}`) ?? "";
  }

  set draft(text: string) {
    remember(`smt:draft:${this.core.siteKey}`, text || null);
  }

  choose(agentId: string | null): void {
    this.chosen = agentId;
    this.core.invitation = null;
    this.changed();
  }

  warn(error: unknown): void {
    this.notify({ code: error instanceof CommandError ? error.code : "offline" });
  }

  say(text: string): void {
    this.notify({ text });
  }

  private notify(notice: { code: string } | { text: string }): void {
    this.notice = notice;
    clearTimeout(this.noticeTimer);
    this.noticeTimer = setTimeout(() => this.forgetNotice(), 6_000);
    this.changed();
  }

  forgetNotice(): void {
    this.notice = null;
    this.changed();
  }

  private sendAttachment(attachment: Attachment): void {
    this.enqueue({ kind: "file", attachment_id: attachment.id, extra: { attachment } });
  }

  private enqueue(message: {
    kind: "text" | "file";
    text?: string;
    attachment_id?: string;
    quote_seq?: number;
    extra?: Record<string, unknown>;
  }) {
    if (this.isEnded) this.startAgain();
    const conversation_id = this.conversation?.id ?? this.unborn;
    const agent_id = this.conversation ? undefined : this.chosenAgentId;
    try {
      this.outbox.add({ ...message, conversation_id, extra: { ...message.extra, ...(agent_id ? { agent_id } : {}) } });
    } catch (error) {
      this.warn(error);
    }
  }

  private async deliver(item: OutboxItem): Promise<void> {
    const { connection } = this.core;
    if (isUnborn(item.conversation_id)) {
      const { conversation, message } = await sendFirst(connection, item);
      this.unborn = unbornId();
      await this.adopt(conversation);
      this.log?.add(message);
      this.outbox.move(item.conversation_id, conversation.id);
      return;
    }
    try {
      this.logs.get(item.conversation_id)?.add(await sendNext(connection, item));
    } catch (error) {
      if (!isClosed(error)) throw error;
      // It ended while this was on its way. What the visitor wrote is a new request, not lost.
      await this.refresh();
      this.startAgain();
      this.outbox.move(item.conversation_id, this.unborn);
      throw new CommandError("disconnected");
    }
  }

  /** Take a newer state of the conversation, or a newer conversation. */
  private async adopt(conversation: Conversation): Promise<void> {
    const { conversation: known } = this;
    if (known?.id === conversation.id) {
      if (conversation.version < known.version) return;
    } else if (known && conversation.created_at < known.created_at) return;
    // One that ended before this page was opened, or that the visitor has left behind, is history.
    else if (
      !known &&
      conversation.status === "closed" &&
      this.history.logs.some((log) => log.conversationId === conversation.id)
    )
      return;
    this.conversation = conversation;
    this.core.conversation = conversation;
    this.receipts.learnRead(known?.id === conversation.id ? conversation.visitor_read_seq : 0);
    if (known?.id !== conversation.id) await this.follow(conversation);
    this.log?.learnHead(conversation.last_seq);
    this.changed();
  }

  private async follow(conversation: Conversation): Promise<void> {
    this.retireLog();
    this.conversation = conversation;
    this.receipts = this.newReceipts();
    this.receipts.learnRead(conversation.visitor_read_seq);
    const log = this.logs.open(conversation.id);
    this.log = log;
    this.stopLog = log.onChange((added) => this.hearMessages(added));
    for (let attempt = 0; !log.isLoaded && this.log === log; attempt++) {
      try {
        await log.load();
      } catch (error) {
        // What cannot be read now is read at the next hello.
        if (attempt > 0 || !isPassing(error)) break;
      }
    }
    this.changed();
  }

  private retireLog(): void {
    this.stopLog?.();
    this.stopLog = null;
    if (this.log && this.log.messages.length > 0) this.history.push(this.log);
    this.receipts.dispose();
    this.typing.hear(false);
    this.log = null;
  }

  private hearMessages(added: readonly Message[]): void {
    for (const message of added) this.outbox.settle(message.client_id);
    const isNews = added.some(({ seq, sender }) => sender.type === "agent" && seq > this.receipts.readSeq);
    if (added.some(({ sender }) => sender.type === "agent")) this.typing.hear(false);
    // An agent who writes first opens the chat; on a phone the host page shows the badge instead.
    const isDirect = added.some(({ event, seq }) => event?.action === "direct" && seq > this.receipts.readSeq);
    if (isDirect && !this.core.host.isOpen) this.core.host.open(false);
    this.changed();
    if (isNews && !this.isSeen) chime();
  }

  private hearReceipt(receipt: {
    conversation_id: string;
    side: string;
    delivered_seq: number;
    read_seq: number;
  }): void {
    const { conversation } = this;
    if (conversation?.id !== receipt.conversation_id) return;
    if (receipt.side === "visitor") this.receipts.learnRead(receipt.read_seq);
    else
      this.conversation = {
        ...conversation,
        agent_delivered_seq: Math.max(conversation.agent_delivered_seq, receipt.delivered_seq),
        agent_read_seq: Math.max(conversation.agent_read_seq, receipt.read_seq),
      };
    this.changed();
  }

  /** What events may have told while we were away. */
  private async refresh(): Promise<void> {
    try {
      const { items } = await this.core.call<{ items: Conversation[] }>("GET", "/conversations?limit=1");
      if (items[0]) await this.adopt(items[0]);
      if (this.log && !this.log.isLoaded) await this.log.load();
    } catch {
      // The next hello asks again.
    }
  }

  private newReceipts(): Receipts {
    return new Receipts((positions) =>
      this.core.connection.request("conversation.receipt", { conversation_id: this.conversation?.id, ...positions }),
    );
  }

  /** A block may have been lifted since: whoever opens the chat finds out, at most once a minute. */
  private knockAgain(): void {
    if (!this.isBlocked || Date.now() - this.knockedAt < KNOCK_MILLISECONDS) return;
    this.knockedAt = Date.now();
    this.core.connection.start();
  }

  private get isSeen(): boolean {
    const { host } = this.core;
    return host.isOpen && host.isFocused && document.visibilityState === "visible";
  }

  private changed(): void {
    const messages = this.log?.messages ?? [];
    this.receipts.look(messages, this.isSeen);
    this.core.host.showUnread(this.isSeen ? 0 : this.receipts.unread(messages));
    for (const listener of [...this.listeners]) listener();
  }
}
