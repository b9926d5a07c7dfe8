import { ApiError, api, unwrap } from "@smt/shared/api/index.ts";
import { type Connection, ConversationLogs, Outbox, type OutboxItem } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, Room, RoomMessage } from "../common/wire";
import { again } from "./again";
import { selectedRoomId, selectRoom } from "./selection";
import { openUploads } from "./uploads";

/** A message as the log keeps it: a room is a conversation to it. */
export type LoggedRoomMessage = RoomMessage & { conversation_id: string };

export interface RoomsState {
  rooms: ReadonlyMap<string, Room>;
  isLoaded: boolean;
  error: unknown;
  /** Room → who writes in it. */
  typing: ReadonlyMap<string, ReadonlySet<string>>;
}

const pageLimit = 200;
const forgetMilliseconds = 8000;
// A lost word of a message shows when the next one comes; of the last one, by this.
const lookAgainMilliseconds = 60_000;

/** The rooms of this agent: read once, kept by the news, read again after each reconnect. */
export function followRooms(connection: Connection<AgentEvent>, agentId: string) {
  const store = createStore<RoomsState>(() => ({ rooms: new Map(), isLoaded: false, error: null, typing: new Map() }));
  const logs = new ConversationLogs<LoggedRoomMessage>({ fetchPage });
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const put = (room: Room) => {
    const known = store.getState().rooms.get(room.id);
    const rooms = new Map(store.getState().rooms);
    rooms.set(room.id, known ? newer(known, room) : room);
    store.setState({ rooms });
    logs.get(room.id)?.learnHead(room.last_seq);
  };

  const forget = (id: string) => {
    const rooms = new Map(store.getState().rooms);
    rooms.delete(id);
    store.setState({ rooms });
    logs.close(id);
    if (selectedRoomId() === id) selectRoom(null);
  };

  const load = async () => {
    try {
      const found = await readPages();
      const ids = new Set(found.map(({ id }) => id));
      for (const id of store.getState().rooms.keys()) if (!ids.has(id)) forget(id);
      for (const room of found) put(room);
      store.setState({ isLoaded: true, error: null });
      retry.succeeded();
    } catch (error) {
      store.setState({ error });
      // Who may not talk to colleagues will not be allowed to by asking again.
      if (error instanceof ApiError && error.code === "forbidden") return;
      if (connection.state.name === "online") retry.later();
    }
  };
  const retry = again(() => void load());

  const learnMessage = (message: RoomMessage) => {
    logs.get(message.room_id)?.add(logged(message));
    outbox.settle(message.client_id);
    markTyping(message.room_id, message.sender.id, false);
    const room = store.getState().rooms.get(message.room_id);
    if (!room) return void load();
    if (message.seq <= room.last_seq) return;
    const isMine = message.sender.id === agentId;
    put({
      ...room,
      last_seq: message.seq,
      last_message: message,
      last_activity_at: message.created_at,
      members: isMine ? withRead(room, agentId, message.seq) : room.members,
    });
  };

  const learnRead = (roomId: string, reader: string, seq: number) => {
    const room = store.getState().rooms.get(roomId);
    if (room) put({ ...room, members: withRead(room, reader, seq) });
  };

  const markTyping = (roomId: string, who: string | null, isTyping: boolean) => {
    if (!who) return;
    const key = `${roomId} ${who}`;
    clearTimeout(timers.get(key));
    // Who closes the page never says that they stopped.
    if (isTyping) {
      timers.set(
        key,
        setTimeout(() => markTyping(roomId, who, false), forgetMilliseconds),
      );
    }
    const known = store.getState().typing.get(roomId);
    if ((known?.has(who) ?? false) === isTyping) return;
    const people = new Set(known);
    if (isTyping) people.add(who);
    else people.delete(who);
    store.setState({ typing: new Map(store.getState().typing).set(roomId, people) });
  };

  const send = async (item: OutboxItem): Promise<void> => {
    const { conversation_id, client_id, kind, text, attachment_id, extra } = item;
    const content = extra?.visitor_id
      ? { kind: "card", visitor_id: extra.visitor_id }
      : kind === "text"
        ? { kind, text, mentions: extra?.mentions ?? [] }
        : { kind, attachment_id };
    const data = { room_id: conversation_id, client_id, ...content };
    const { message } = await connection.request<{ message: RoomMessage }>("room.send", data);
    learnMessage(message);
  };

  const outbox = new Outbox({ scope: `rooms:${agentId}`, send });
  const timer = setInterval(() => connection.state.name === "online" && void load(), lookAgainMilliseconds);
  const stops = [
    connection.onReady(() => {
      void load();
      outbox.wake();
    }),
    connection.on("resync", () => void load()),
    connection.on("room.message", ({ message }) => learnMessage(message)),
    connection.on("room.updated", ({ room }) => put(room)),
    connection.on("room.gone", ({ room_id }) => forget(room_id)),
    connection.on("room.read", ({ room_id, agent_id, read_seq }) => learnRead(room_id, agent_id, read_seq)),
    connection.on("room.typing", ({ room_id, agent_id, is_typing }) => markTyping(room_id, agent_id, is_typing)),
  ];
  const uploads = openUploads(outbox);

  return {
    store,
    logs,
    outbox,
    uploads,
    put,
    forget,
    reload: load,
    /** The talk with one colleague, there at once or made now. */
    openWith: async (colleagueId: string): Promise<Room> => {
      const known = pairWith(store.getState().rooms.values(), colleagueId);
      if (known) return known;
      const path = { agent_id: colleagueId };
      const room: Room = await unwrap(api.PUT("/api/v1/colleagues/{agent_id}/room", { params: { path } }));
      put(room);
      return room;
    },
    read: (roomId: string, seq: number) => {
      connection.tell("room.read", { room_id: roomId, read_seq: seq });
      learnRead(roomId, agentId, seq);
    },
    stop: () => {
      clearInterval(timer);
      retry.stop();
      for (const stop of stops) stop();
      for (const one of timers.values()) clearTimeout(one);
      uploads.stop();
      outbox.dispose();
    },
  };
}

export type Rooms = ReturnType<typeof followRooms>;

export function pairWith(rooms: Iterable<Room>, colleagueId: string): Room | undefined {
  for (const room of rooms) {
    if (room.kind === "pair" && room.members.some(({ agent_id }) => agent_id === colleagueId)) return room;
  }
  return undefined;
}

export function readSeqOf(room: Room, agentId: string): number {
  return room.members.find(({ agent_id }) => agent_id === agentId)?.read_seq ?? room.last_seq;
}

export function unreadOf(room: Room, agentId: string): number {
  return Math.max(0, room.last_seq - readSeqOf(room, agentId));
}

function withRead(room: Room, reader: string, seq: number): Room["members"] {
  return room.members.map((member) =>
    member.agent_id === reader ? { ...member, read_seq: Math.max(member.read_seq, seq) } : member,
  );
}

/** News may overtake each other: what counts up never goes back. */
function newer(known: Room, told: Room): Room {
  const base = told.version >= known.version ? told : known;
  const ahead = told.last_seq >= known.last_seq ? told : known;
  const read = new Map([...known.members, ...told.members].map(({ agent_id }) => [agent_id, 0]));
  for (const { agent_id, read_seq } of [...known.members, ...told.members]) {
    read.set(agent_id, Math.max(read.get(agent_id) ?? 0, read_seq));
  }
  return {
    ...base,
    last_seq: ahead.last_seq,
    last_message: ahead.last_message,
    last_activity_at: ahead.last_activity_at,
    members: base.members.map((member) => ({ ...member, read_seq: read.get(member.agent_id) ?? member.read_seq })),
  };
}

async function readPages(): Promise<Room[]> {
  const found: Room[] = [];
  let cursor: string | null | undefined;
  do {
    const query = cursor ? { limit: pageLimit, cursor } : { limit: pageLimit };
    const page: { items: Room[]; next_cursor: string | null } = await unwrap(
      api.GET("/api/v1/rooms", { params: { query } }),
    );
    found.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return found;
}

async function fetchPage(roomId: string, query: object) {
  const page = await unwrap(
    api.GET("/api/v1/rooms/{room_id}/messages", { params: { path: { room_id: roomId }, query } }),
  );
  return { ...page, items: page.items.map(logged) };
}

function logged(message: RoomMessage): LoggedRoomMessage {
  return { ...message, conversation_id: message.room_id };
}
