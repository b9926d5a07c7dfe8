import { api, unwrap } from "@smt/shared/api/index.ts";
import type { Connection, Heads } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, Conversation, Message } from "../common/wire";
import { again } from "./again";
import {
  applyMessage,
  applyReceipt,
  type ConversationBook,
  mergeConversation,
  missingFrom,
  withoutConversation,
} from "./conversationBook";

export interface ConversationsState {
  book: ConversationBook;
  isLoaded: boolean;
  error: unknown;
}

const pageLimit = 200;

/** The running conversations of the agent's sites: read once, kept by the news, read again after each reconnect. */
export function followConversations(connection: Connection<AgentEvent>) {
  const store = createStore<ConversationsState>(() => ({ book: new Map(), isLoaded: false, error: null }));
  const change = (next: (book: ConversationBook) => ConversationBook) =>
    store.setState(({ book }) => ({ book: next(book) }));
  const asked = new Set<string>();
  let accepting = 0;

  const merge = (conversation: Conversation) => change((book) => mergeConversation(book, conversation));

  /** Read one conversation, e.g. one that ended while nobody told us. What we may no longer see is forgotten. */
  const fetchOne = async (id: string): Promise<void> => {
    if (asked.has(id)) return;
    asked.add(id);
    try {
      merge(
        await unwrap(api.GET("/api/v1/conversations/{conversation_id}", { params: { path: { conversation_id: id } } })),
      );
    } catch (error) {
      if (isGone(error)) change((book) => withoutConversation(book, id));
    } finally {
      asked.delete(id);
    }
  };

  const load = async () => {
    try {
      const snapshot = await readPages();
      const missing = missingFrom(store.getState().book, snapshot);
      change((book) => snapshot.reduce(mergeConversation, book));
      store.setState({ isLoaded: true, error: null });
      retry.succeeded();
      await Promise.all(missing.map(fetchOne));
    } catch (error) {
      // What is shown may be old now: go on trying, a stale list must not pass for a fresh one.
      store.setState({ error });
      if (connection.state.name === "online") retry.later();
    }
  };
  const retry = again(() => void load());

  /** The server's last positions: where ours is behind, some news was lost. */
  const learnHeads = (heads: Heads | undefined) => {
    const { book } = store.getState();
    for (const [id, seq] of Object.entries(heads ?? {})) {
      const known = book.get(id);
      if (known && known.last_seq < seq) void fetchOne(id);
    }
  };

  const stops = [
    connection.onReady(() => void load()),
    connection.on("resync", () => void load()),
    connection.on("heads", ({ heads }) => learnHeads(heads)),
    connection.on("conversation.updated", ({ conversation }) => merge(conversation)),
    connection.on("conversation.receipt", (receipt) => change((book) => applyReceipt(book, receipt))),
    connection.on("message.created", ({ message }) => {
      if (!store.getState().book.has(message.conversation_id)) void fetchOne(message.conversation_id);
      else change((book) => applyMessage(book, message));
    }),
  ];

  return {
    store,
    merge,
    fetchOne,
    /** While this runs, what becomes mine is no news to me. */
    accepting: async <T>(action: () => Promise<T>): Promise<T> => {
      accepting += 1;
      try {
        return await action();
      } finally {
        accepting -= 1;
      }
    },
    isAccepting: () => accepting > 0,
    reload: load,
    learnMessage: (message: Message) => change((book) => applyMessage(book, message)),
    learnReceipt: (receipt: Parameters<typeof applyReceipt>[1]) => change((book) => applyReceipt(book, receipt)),
    stop: () => {
      retry.stop();
      for (const stop of stops) stop();
    },
  };
}

async function readPages(): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  let cursor: string | null = null;
  do {
    const query = { status: "active", scope: "all", limit: pageLimit, cursor } as const;
    const page: { items: Conversation[]; next_cursor: string | null } = await unwrap(
      api.GET("/api/v1/conversations", { params: { query } }),
    );
    conversations.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return conversations;
}

function isGone(error: unknown): boolean {
  return (
    typeof error === "object" && error !== null && "status" in error && (error.status === 404 || error.status === 403)
  );
}
