import { FakeSocket, helloResult } from "@smt/shared/realtime/fakeSocket.ts";
import { Connection } from "@smt/shared/realtime/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { AgentEvent, Room, RoomMessage } from "../common/wire";
import { followRooms, unreadOf } from "./rooms";

let server: { rooms: Room[]; messages: RoomMessage[] };
let connection: Connection<AgentEvent>;
let rooms: ReturnType<typeof followRooms>;

const known = () => rooms.store.getState().rooms.get("room");

async function goOnline() {
  await vi.waitFor(() => expect(FakeSocket.last.readyState).toBe(0));
  FakeSocket.last.accept();
  await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
  FakeSocket.last.answer("hello", helloResult());
  await vi.waitFor(() => expect(connection.state.name).toBe("online"));
}

describe("the rooms of an agent", () => {
  beforeEach(() => {
    localStorage.clear();
    FakeSocket.all.length = 0;
    server = { rooms: [aRoom({ last_seq: 2 })], messages: [said(1), said(2)] };
    vi.stubGlobal("fetch", async (request: Request) => {
      const url = new URL(request.url);
      if (url.pathname === "/api/v1/rooms") return Response.json({ items: server.rooms, next_cursor: null });
      const after = Number(url.searchParams.get("after_seq") ?? 0);
      const items = server.messages.filter(({ seq }) => seq > after);
      const last_seq = server.messages.length;
      return Response.json({ items, has_more_before: false, has_more_after: false, last_seq, epoch: "e" });
    });
    connection = new Connection<AgentEvent>({
      url: "ws://x",
      token: async () => "t",
      openSocket: FakeSocket.open,
      random: () => 0,
    });
    rooms = followRooms(connection, "me");
    connection.start();
  });
  afterEach(() => {
    rooms.stop();
    connection.stop();
    vi.unstubAllGlobals();
  });

  it("C02 G7: what was said while the line was down is fetched after it is back", async () => {
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(1));
    await goOnline();
    await vi.waitFor(() => expect(known()).toBeDefined());
    const log = rooms.logs.open("room");
    await log.load();
    server = { rooms: [aRoom({ last_seq: 4 })], messages: [said(1), said(2), said(3), said(4)] };

    FakeSocket.last.breakOff(1006);
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
    await goOnline();

    await vi.waitFor(() => expect(log.messages.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]));
    expect(unreadOf(known() as Room, "me")).toBe(4);
  });

  it("C02: news that overtake each other take nothing back", async () => {
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(1));
    await goOnline();
    await vi.waitFor(() => expect(known()).toBeDefined());

    FakeSocket.last.say({ type: "room.message", message: said(3) });
    FakeSocket.last.say({ type: "room.read", room_id: "room", agent_id: "me", read_seq: 3 });
    FakeSocket.last.say({ type: "room.updated", room: aRoom({ last_seq: 2, version: 2, name: "新名字" }) });

    await vi.waitFor(() => expect(known()?.name).toBe("新名字"));
    expect(known()?.last_seq).toBe(3);
    expect(unreadOf(known() as Room, "me")).toBe(0);
  });

  it("C02 SA7: a room that one was taken out of is forgotten", async () => {
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(1));
    await goOnline();
    await vi.waitFor(() => expect(known()).toBeDefined());

    FakeSocket.last.say({ type: "room.gone", room_id: "room" });

    await vi.waitFor(() => expect(known()).toBeUndefined());
    expect(rooms.logs.get("room")).toBeUndefined();
  });
});

function aRoom(changes: Partial<Room>): Room {
  return {
    id: "room",
    kind: "group",
    name: "售前组",
    creator_id: "me",
    members: [
      { agent_id: "me", read_seq: 0 },
      { agent_id: "other", read_seq: 0 },
    ],
    last_seq: 0,
    last_message: null,
    version: 1,
    last_activity_at: "2026-01-06T10:00:00Z",
    ...changes,
  };
}

function said(seq: number): RoomMessage {
  return {
    id: `message-${seq}`,
    room_id: "room",
    seq,
    kind: "text",
    sender: { id: "other", name: "何嘉怡" },
    client_id: `client-${seq}`,
    text: String(seq),
    attachment: null,
    card: null,
    event: null,
    mentions: [],
    created_at: "2026-01-06T10:00:00Z",
  };
}
