import { FakeSocket, helloResult } from "@smt/shared/realtime/fakeSocket.ts";
import { Connection } from "@smt/shared/realtime/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aConversation, aMessage } from "../common/testing";
import type { AgentEvent, Conversation } from "../common/wire";
import { followConversations } from "./conversations";

/** What the server answers to REST calls, by path. */
let server: { list: Conversation[]; byId: Map<string, Conversation> };
let asked: string[];
let isDown: boolean;
let connection: Connection<AgentEvent>;
let conversations: ReturnType<typeof followConversations>;

const known = () => [...conversations.store.getState().book.values()];

async function goOnline() {
  await vi.waitFor(() => expect(FakeSocket.all.length).toBeGreaterThan(0));
  FakeSocket.last.accept();
  await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
  FakeSocket.last.answer("hello", helloResult());
  await vi.waitFor(() => expect(connection.state.name).toBe("online"));
}

describe("the conversations of an agent", () => {
  beforeEach(() => {
    FakeSocket.all.length = 0;
    server = { list: [], byId: new Map() };
    asked = [];
    isDown = false;
    vi.stubGlobal("fetch", async (request: Request) => {
      const path = new URL(request.url).pathname.replace("/api/v1/conversations", "");
      asked.push(path);
      if (isDown) return Response.json({ code: "unavailable", details: {} }, { status: 503 });
      if (path === "") return Response.json({ items: server.list, next_cursor: null });
      const found = server.byId.get(path.slice(1));
      return found ? Response.json(found) : Response.json({ code: "not_found", details: {} }, { status: 404 });
    });
    connection = new Connection<AgentEvent>({
      url: "ws://x",
      token: async () => "t",
      openSocket: FakeSocket.open,
      random: () => 0,
    });
    conversations = followConversations(connection);
    connection.start();
  });
  afterEach(() => {
    conversations.stop();
    connection.stop();
    vi.unstubAllGlobals();
  });

  it("G8: reads all again after a reconnect, and asks for what is no longer among the running", async () => {
    server.list = [aConversation({ id: "stays" }), aConversation({ id: "ended" }), aConversation({ id: "hidden" })];
    await goOnline();
    await vi.waitFor(() => expect(known()).toHaveLength(3));

    server.list = [aConversation({ id: "stays" }), aConversation({ id: "came" })];
    server.byId.set("ended", aConversation({ id: "ended", status: "closed", version: 2 }));
    FakeSocket.last.breakOff(1012);
    connection.retryNow();
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
    await goOnline();
    await vi.waitFor(() =>
      expect(
        known()
          .map(({ id, status }) => `${id} ${status}`)
          .sort(),
      ).toEqual(["came open", "ended closed", "stays open"]),
    );
  });

  it("G8: a heartbeat that knows a later message leads to a fetch", async () => {
    server.list = [aConversation({ id: "c1", last_seq: 3 })];
    await goOnline();
    await vi.waitFor(() => expect(known()).toHaveLength(1));
    server.byId.set("c1", aConversation({ id: "c1", last_seq: 5, unread: 2, version: 4 }));

    FakeSocket.last.say({ type: "heads", heads: { c1: 3, "somebody else's": 9 } });
    FakeSocket.last.say({ type: "heads", heads: { c1: 5 } });
    await vi.waitFor(() => expect(known()[0]).toMatchObject({ last_seq: 5, unread: 2 }));
    expect(asked.filter((path) => path === "/c1")).toHaveLength(1);
  });

  it("goes on trying when the list cannot be read, and keeps what it has", async () => {
    server.list = [aConversation({ id: "c1" })];
    await goOnline();
    await vi.waitFor(() => expect(known()).toHaveLength(1));
    isDown = true;
    FakeSocket.last.say({ type: "resync" });
    await vi.waitFor(() => expect(conversations.store.getState().error).not.toBeNull());
    expect(known()).toHaveLength(1);
    isDown = false;
    server.list = [aConversation({ id: "c1" }), aConversation({ id: "c2" })];
    await vi.waitFor(() => expect(known()).toHaveLength(2), { timeout: 8000 });
    expect(conversations.store.getState().error).toBeNull();
  }, 10_000);

  it("asks for a conversation of which it only hears a message", async () => {
    await goOnline();
    server.byId.set("c1", aConversation({ id: "c1", last_seq: 1 }));
    FakeSocket.last.say({ type: "message.created", message: aMessage({ conversation_id: "c1" }) });
    await vi.waitFor(() => expect(known().map(({ id }) => id)).toEqual(["c1"]));
  });
});
