import { FakeSocket, helloResult } from "@smt/shared/realtime/fakeSocket.ts";
import { Connection } from "@smt/shared/realtime/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aConversation } from "../common/testing";
import type { AgentEvent, Note } from "../common/wire";
import { followConversations } from "./conversations";
import { followNotes } from "./notes";

const aNote = (seq: number, fields: Partial<Note> = {}): Note => ({
  id: `n${seq}`,
  conversation_id: "c1",
  seq,
  after_seq: 1,
  kind: "note",
  author: { id: "other", name: "何嘉怡", avatar_url: null },
  to_agent: null,
  client_id: `k${seq}`,
  is_deleted: false,
  text: `${seq}`,
  mentions: [],
  created_at: "2026-01-01T08:00:00.000Z",
  ...fields,
});

/** What the server would answer; a whisper of others is counted in `last_seq` and not among them. */
let server: { notes: Note[]; last_seq: number; unread: number };
let connection: Connection<AgentEvent>;
let conversations: ReturnType<typeof followConversations>;
let notes: ReturnType<typeof followNotes>;

const texts = () =>
  notes.store
    .getState()
    .shelves.get("c1")
    ?.notes.map(({ text }) => text) ?? [];
const tell = (event: object) => FakeSocket.last.say(event);

async function goOnline() {
  await vi.waitFor(() => expect(FakeSocket.all.length).toBeGreaterThan(0));
  FakeSocket.last.accept();
  await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
  FakeSocket.last.answer("hello", helloResult());
  await vi.waitFor(() => expect(connection.state.name).toBe("online"));
}

describe("T04: the notes beside a conversation", () => {
  beforeEach(async () => {
    localStorage.clear();
    FakeSocket.all.length = 0;
    server = { notes: [], last_seq: 0, unread: 0 };
    vi.stubGlobal("fetch", async (request: Request) => {
      const { pathname, searchParams } = new URL(request.url);
      if (pathname.endsWith("/mentions/count")) return Response.json({ unread: server.unread });
      if (!pathname.endsWith("/notes")) return Response.json({ items: [], next_cursor: null });
      const after = Number(searchParams.get("after_seq"));
      const items = server.notes.filter(({ seq }) => seq > after);
      return Response.json({ items, next_cursor: null, last_seq: server.last_seq });
    });
    connection = new Connection<AgentEvent>({
      url: "ws://x",
      token: async () => "t",
      openSocket: FakeSocket.open,
      random: () => 0,
    });
    conversations = followConversations(connection);
    notes = followNotes(connection, conversations, "me");
    connection.start();
    await goOnline();
  });
  afterEach(() => {
    notes.stop();
    conversations.stop();
    connection.stop();
    vi.unstubAllGlobals();
  });

  it("G8: one that was lost on the way is fetched when the next one, or the list, tells of it", async () => {
    server = { ...server, notes: [aNote(1)], last_seq: 1 };
    notes.open("c1");
    await vi.waitFor(() => expect(texts()).toEqual(["1"]));

    server = { ...server, notes: [aNote(1), aNote(2), aNote(3)], last_seq: 3 };
    tell({ type: "note.created", note: aNote(3) });
    await vi.waitFor(() => expect(texts()).toEqual(["1", "2", "3"]));

    server = { ...server, notes: [...server.notes, aNote(4)], last_seq: 4 };
    tell({ type: "conversation.updated", conversation: aConversation({ id: "c1", last_note_seq: 4 }) });
    await vi.waitFor(() => expect(texts()).toEqual(["1", "2", "3", "4"]));
  });

  it("T11: a whisper of others is a hole that is not asked for again", async () => {
    server = { ...server, notes: [aNote(1), aNote(3)], last_seq: 4 };
    notes.open("c1");
    await vi.waitFor(() => expect(notes.store.getState().shelves.get("c1")?.head).toBe(4));

    tell({ type: "note.created", note: aNote(5) });

    await vi.waitFor(() => expect(texts()).toEqual(["1", "3", "5"]));
    expect(notes.store.getState().shelves.get("c1")?.head).toBe(5);
  });

  it("G2: what was written on a dead line goes out again under the same id", async () => {
    notes.open("c1");
    notes.write("c1", "whisper", "最低 95 折", ["other"]);
    const [first] = notes.outbox.all();
    await vi.waitFor(() => FakeSocket.last.sentOf("note.add"));
    FakeSocket.last.breakOff(1006);
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
    FakeSocket.last.accept();
    await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
    FakeSocket.last.answer("hello", helloResult());

    const again = await vi.waitFor(() => FakeSocket.last.sentOf("note.add"));
    expect(again.data).toMatchObject({ client_id: first?.client_id, kind: "whisper", mentions: ["other"] });
    const note = aNote(1, { client_id: first?.client_id, text: "最低 95 折" });
    server = { ...server, notes: [note], last_seq: 1 };
    FakeSocket.last.answer("note.add", { note, duplicate: true });

    await vi.waitFor(() => expect(notes.outbox.all()).toEqual([]));
    expect(texts()).toEqual(["最低 95 折"]);
  });

  it("T04: what its author took back says nothing any more, also where the word of it was lost", async () => {
    server = { ...server, notes: [aNote(1), aNote(2)], last_seq: 2 };
    notes.open("c1");
    await vi.waitFor(() => expect(texts()).toEqual(["1", "2"]));

    tell({ type: "note.deleted", note: aNote(1, { text: "", is_deleted: true }) });
    // An older word of it, that was slower.
    tell({ type: "note.created", note: aNote(1) });
    await vi.waitFor(() => expect(texts()).toEqual(["", "2"]));

    server = { ...server, notes: [1, 2].map((seq) => aNote(seq, { text: "", is_deleted: true })) };
    FakeSocket.last.breakOff(1006);
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
    FakeSocket.last.accept();
    await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
    FakeSocket.last.answer("hello", helloResult());

    await vi.waitFor(() => expect(texts()).toEqual(["", ""]));
  });
});
