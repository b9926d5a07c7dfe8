import { api, unwrap } from "@smt/shared/api/index.ts";
import { type Connection, Outbox, type OutboxItem } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, Note } from "../common/wire";
import { again } from "./again";
import type { followConversations } from "./conversations";

/** The notes of one conversation: all of them, in order. Whispers of others leave holes, so `head` is what the server said. */
export interface NoteShelf {
  notes: readonly Note[];
  head: number;
}

interface NotesState {
  shelves: ReadonlyMap<string, NoteShelf>;
  /** How often colleagues called and one has not looked. */
  unread: number;
}

export type NoteKind = Note["kind"];

/** What agents write to each other beside a conversation (T04): read when it is opened, kept by the news. */
export function followNotes(
  connection: Connection<AgentEvent>,
  conversations: ReturnType<typeof followConversations>,
  agentId: string,
) {
  const store = createStore<NotesState>(() => ({ shelves: new Map(), unread: 0 }));
  const reading = new Set<string>();

  const put = (id: string, change: (shelf: NoteShelf) => NoteShelf) =>
    store.setState(({ shelves }) => ({
      shelves: new Map(shelves).set(id, change(shelves.get(id) ?? { notes: [], head: 0 })),
    }));

  const add = (note: Note) => {
    const { conversation_id: id, seq } = note;
    put(id, ({ notes, head }) => ({ notes: insert(notes, note), head: seq === head + 1 ? seq : head }));
    // Something before it is not here, or is a whisper of others: the server knows which.
    if (seq > (store.getState().shelves.get(id)?.head ?? 0)) void read(id);
  };

  /** A note that is known says something else now. */
  const learn = (note: Note) =>
    put(note.conversation_id, ({ notes, head }) => ({
      notes: notes.map((one) => (one.id === note.id ? note : one)),
      head,
    }));

  /** What was known may have been taken back while nobody told us: all of it is read again. */
  const readAnew = (id: string) => {
    put(id, ({ notes }) => ({ notes, head: 0 }));
    void read(id);
  };

  /** Everything after what is known; also the first time. */
  const read = async (id: string): Promise<void> => {
    if (reading.has(id)) return;
    reading.add(id);
    try {
      let cursor: string | null = null;
      do {
        const after_seq = store.getState().shelves.get(id)?.head ?? 0;
        const page: Awaited<ReturnType<typeof fetchNotes>> = await fetchNotes(id, after_seq, cursor);
        put(id, ({ notes, head }) => ({
          notes: page.items.reduce(insert, notes),
          // Only the last page says that nothing up to the head is missing.
          head: page.next_cursor ? head : Math.max(head, page.last_seq),
        }));
        cursor = page.next_cursor;
      } while (cursor);
      retry.succeeded();
    } catch {
      // What is shown stays; the next news, or the line when it is back, tries again.
      if (connection.state.name === "online") retry.later();
    } finally {
      reading.delete(id);
    }
  };

  /** Where the list says that there are newer notes than those here, some news was lost (G8). */
  const catchUp = () => {
    const { book } = conversations.store.getState();
    for (const [id, { head }] of store.getState().shelves) if ((book.get(id)?.last_note_seq ?? 0) > head) void read(id);
  };
  const retry = again(catchUp);

  const countUnread = async () => {
    try {
      const { unread } = await unwrap(api.GET("/api/v1/mentions/count"));
      store.setState({ unread });
    } catch {
      // The badge is old until the next time.
    }
  };

  const outbox = new Outbox({ scope: `notes:${agentId}`, send });

  async function send(item: OutboxItem): Promise<void> {
    const { conversation_id, client_id, text, extra } = item;
    const data = { conversation_id, client_id, text, kind: extra?.kind ?? "note", mentions: extra?.mentions ?? [] };
    const { note } = await connection.request<{ note: Note }>("note.add", data);
    add(note);
  }

  const stops = [
    connection.on("note.deleted", ({ note }) => {
      if (store.getState().shelves.has(note.conversation_id)) learn(note);
      void countUnread();
    }),
    connection.on("note.created", ({ note }) => {
      outbox.settle(note.author.id === agentId ? note.client_id : null);
      // What was never opened is read when it is.
      if (store.getState().shelves.has(note.conversation_id)) add(note);
      if (note.mentions.includes(agentId) && note.author.id !== agentId) void countUnread();
    }),
    conversations.store.subscribe((state, previous) => state.book !== previous.book && catchUp()),
    connection.onReady(() => {
      outbox.wake();
      for (const id of store.getState().shelves.keys()) readAnew(id);
      void countUnread();
    }),
  ];

  return {
    store,
    outbox,
    open: (id: string) => {
      if (!store.getState().shelves.has(id)) void read(id);
    },
    write: (conversationId: string, kind: NoteKind, text: string, mentions: string[] = []) =>
      outbox.add({ conversation_id: conversationId, kind: "text", text, extra: { kind, mentions } }),
    /** Take back one's own. */
    remove: async ({ id, conversation_id }: Note) => {
      const path = { conversation_id, note_id: id };
      learn(await unwrap(api.DELETE("/api/v1/conversations/{conversation_id}/notes/{note_id}", { params: { path } })));
    },
    /** The chat in front has been looked at. */
    markMentionsRead: async (conversationId: string) => {
      if (store.getState().unread === 0) return;
      const path = { conversation_id: conversationId };
      await api.PUT("/api/v1/conversations/{conversation_id}/mentions/read", { params: { path } });
      await countUnread();
    },
    stop: () => {
      retry.stop();
      outbox.dispose();
      for (const stop of stops) stop();
    },
  };
}

function insert(notes: readonly Note[], note: Note): readonly Note[] {
  // What was taken back stays so, even where an older word of it comes later.
  const known = notes.find(({ id }) => id === note.id);
  if (known && (known.is_deleted || !note.is_deleted)) return notes;
  return [...notes.filter(({ id }) => id !== note.id), note].sort((one, other) => one.seq - other.seq);
}

function fetchNotes(id: string, after_seq: number, cursor: string | null) {
  const params = { path: { conversation_id: id }, query: { after_seq, cursor, limit: 200 } };
  return unwrap(api.GET("/api/v1/conversations/{conversation_id}/notes", { params }));
}
