import { describe, expect, it } from "vitest";
import type { Conversation, Message } from "../types";
import { type Bubble, timeline } from "./timeline";

const conversation = { id: "a", agent_delivered_seq: 0, agent_read_seq: 0 } as Conversation;

function message(seq: number, side: "visitor" | "agent", more: Partial<Message> = {}): Message {
  return {
    id: `m${seq}`,
    conversation_id: "a",
    seq,
    kind: "text",
    sender: { type: side, id: side, name: side, avatar_url: null },
    client_id: `c${seq}`,
    text: `text ${seq}`,
    attachment: null,
    card: null,
    quote: null,
    event: null,
    is_recalled: false,
    created_at: "2026-03-01T10:00:00.000Z",
    ...more,
  };
}

const show = (messages: Message[], more: Partial<Parameters<typeof timeline>[0]> = {}) =>
  timeline({ messages, pending: [], uploads: [], conversation, ...more });
const bubbles = (rows: ReturnType<typeof timeline>) => rows.filter((row): row is Bubble => row.type === "bubble");

describe("the state of an own message", () => {
  it("goes from sent to delivered to read with the agent's positions", () => {
    const positions = { ...conversation, agent_delivered_seq: 2, agent_read_seq: 1 };
    const rows = show([message(1, "visitor"), message(2, "visitor"), message(3, "visitor")], {
      conversation: positions,
    });

    expect(bubbles(rows).map(({ state }) => state)).toEqual(["read", "delivered", "sent"]);
  });

  it("is not shown for what others say", () => {
    expect(bubbles(show([message(1, "agent")]))[0]?.state).toBeNull();
  });
});

it("keeps the key of a message when the server has it, so that it settles in place", () => {
  const pending = {
    client_id: "c1",
    conversation_id: "a",
    kind: "text" as const,
    text: "text 1",
    created_at: 0,
    state: "sending" as const,
    tab: "t",
  };
  const before = bubbles(show([], { pending: [pending] }))[0];
  const after = bubbles(show([message(1, "visitor")]))[0];

  expect([before?.state, after?.state]).toEqual(["sending", "sent"]);
  expect(before?.key).toBe(after?.key);
});

it("carries time and state only at the last of a run", () => {
  const rows = show([message(1, "agent"), message(2, "agent"), message(3, "visitor"), message(4, "agent")]);

  expect(bubbles(rows).map(({ isLast }) => isLast)).toEqual([false, true, true, true]);
});

it("separates days and pauses", () => {
  const rows = show([
    message(1, "agent", { created_at: "2026-03-01T10:00:00.000Z" }),
    message(2, "agent", { created_at: "2026-03-01T10:04:00.000Z" }),
    message(3, "agent", { created_at: "2026-03-01T10:30:00.000Z" }),
    message(4, "agent", { created_at: "2026-03-03T10:30:00.000Z" }),
  ]);

  expect(rows.map(({ type }) => type)).toEqual(["time", "bubble", "bubble", "time", "bubble", "time", "bubble"]);
});

it("puts no time above a message because the visitor's clock is a day behind (G14)", () => {
  const pending = {
    client_id: "c9",
    conversation_id: "a",
    kind: "text" as const,
    text: "x",
    created_at: Date.parse("2026-02-28T10:00:00Z"),
    state: "sending" as const,
    tab: "t",
  };

  expect(show([message(1, "agent")], { pending: [pending] }).map(({ type }) => type)).toEqual([
    "time",
    "bubble",
    "bubble",
  ]);
});

it("shows what happened as a line of its own", () => {
  const rows = show([message(1, "agent", { kind: "system", event: { action: "requested" } as Message["event"] })]);

  expect(rows.at(-1)).toMatchObject({ type: "system", event: { action: "requested" } });
});

describe("what was taken back", () => {
  it("G22: is a line in its own place, and the entry that tells of it draws nothing", () => {
    const rows = show([
      message(1, "agent", { text: "", is_recalled: true }),
      message(2, "visitor"),
      message(3, "agent", { kind: "system", event: { action: "recalled", target_seq: 1 } as Message["event"] }),
    ]);

    expect(rows.filter(({ type }) => type !== "time").map(({ type }) => type)).toEqual(["recalled", "bubble"]);
  });
});
