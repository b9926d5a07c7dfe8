import type { Connection } from "./connection";
import { ConversationLog, type LoggedMessage, type LogOptions } from "./conversationLog";
import type { Heads, ServerEvent } from "./frames";

/** All logs this client holds, fed by one connection. */
export class ConversationLogs<M extends LoggedMessage> {
  private logs = new Map<string, ConversationLog<M>>();

  constructor(private readonly options: LogOptions<M>) {}

  get(conversationId: string): ConversationLog<M> | undefined {
    return this.logs.get(conversationId);
  }

  /** The log of a conversation, made on first use. It holds nothing until `load()` or `begin()`. */
  open(conversationId: string): ConversationLog<M> {
    const known = this.logs.get(conversationId);
    if (known) return known;
    const log = new ConversationLog<M>(conversationId, this.options);
    this.logs.set(conversationId, log);
    return log;
  }

  close(conversationId: string): void {
    this.logs.get(conversationId)?.dispose();
    this.logs.delete(conversationId);
  }

  /** For the hello: from where to resume. */
  positions(): Heads {
    const loaded = [...this.logs.values()].filter((log) => log.isLoaded);
    return Object.fromEntries(loaded.map((log) => [log.conversationId, log.lastSeq]));
  }

  /** Take messages, heads and resume answers from a connection. Returns the way to stop. */
  follow<E extends ServerEvent>(connection: Connection<E>): () => void {
    const learn = (heads: Heads | undefined) => {
      for (const [id, seq] of Object.entries(heads ?? {})) this.logs.get(id)?.learnHead(seq);
    };
    const stops = [
      connection.onReady<M>(({ resume, heads }) => {
        for (const [id, answer] of Object.entries(resume ?? {})) this.logs.get(id)?.resume(answer);
        learn(heads);
      }),
      connection.on("heads", ({ heads }) => learn(heads)),
      connection.on("message.created" as E["type"], (event) => {
        const { message } = event as unknown as { message: M };
        this.logs.get(message.conversation_id)?.add(message);
      }),
      connection.on("resync" as E["type"], () => {
        for (const log of this.logs.values()) void log.reload().catch(() => undefined);
      }),
    ];
    return () => stops.forEach((stop) => void stop());
  }
}
