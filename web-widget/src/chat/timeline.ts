import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import type { Attachment, Conversation, Message, SystemEvent } from "../types";
import type { Upload } from "./Uploads";

export type SendState = "sending" | "sent" | "delivered" | "read" | "failed";

export interface Bubble {
  type: "bubble";
  /** The client_id where there is one, so that a message settles in place when the server has it. */
  key: string;
  isOwn: boolean;
  name: string;
  avatarUrl: string | null;
  text: string | null;
  attachment: Attachment | null;
  at: number;
  state: SendState | null;
  code: string | null;
  /** The last of a run of one side: it carries the time and the state. */
  isLast: boolean;
}

export type Row =
  | { type: "time"; key: string; at: number }
  | { type: "system"; key: string; event: SystemEvent }
  | { type: "upload"; key: string; upload: Upload }
  | Bubble;

interface Input {
  messages: readonly Message[];
  pending: readonly OutboxItem[];
  uploads: readonly Upload[];
  conversation: Conversation | null;
}

const PAUSE = 5 * 60 * 1000;

/** What the list shows, top to bottom: the log, then what is still on its way. */
export function timeline({ messages, pending, uploads, conversation }: Input): Row[] {
  const rows: Row[] = [];
  let previousAt = 0;
  const put = (row: Row, at: number) => {
    if (at - previousAt > PAUSE || !isSameDay(at, previousAt)) rows.push({ type: "time", key: `time-${row.key}`, at });
    previousAt = Math.max(at, previousAt);
    rows.push(row);
  };

  for (const message of messages) {
    const at = Date.parse(message.created_at);
    if (message.kind !== "system") put(bubbleOf(message, at, conversation), at);
    else if (message.event) put({ type: "system", key: message.id, event: message.event }, at);
  }
  for (const item of pending) put(pendingBubble(item), Math.max(item.created_at, previousAt));
  for (const upload of uploads) put({ type: "upload", key: upload.id, upload }, Math.max(upload.startedAt, previousAt));
  return markLast(rows);
}

function bubbleOf(message: Message, at: number, conversation: Conversation | null): Bubble {
  const isOwn = message.sender.type === "visitor";
  return {
    type: "bubble",
    key: message.client_id ?? message.id,
    isOwn,
    name: message.sender.name,
    avatarUrl: message.sender.avatar_url,
    text: message.kind === "text" ? message.text : null,
    attachment: message.attachment,
    at,
    state: isOwn ? stateOf(message, conversation) : null,
    code: null,
    isLast: false,
  };
}

function stateOf({ conversation_id, seq }: Message, conversation: Conversation | null): SendState {
  if (conversation?.id !== conversation_id) return "sent";
  if (seq <= conversation.agent_read_seq) return "read";
  return seq <= conversation.agent_delivered_seq ? "delivered" : "sent";
}

function pendingBubble(item: OutboxItem): Bubble {
  return {
    type: "bubble",
    key: item.client_id,
    isOwn: true,
    name: "",
    avatarUrl: null,
    text: item.text ?? null,
    attachment: (item.extra?.attachment as Attachment | undefined) ?? null,
    at: item.created_at,
    state: item.state,
    code: item.code ?? null,
    isLast: false,
  };
}

function markLast(rows: Row[]): Row[] {
  return rows.map((row, index) => {
    const next = rows[index + 1];
    const isRun =
      next?.type === "bubble" && row.type === "bubble" && next.isOwn === row.isOwn && next.name === row.name;
    return row.type === "bubble" ? { ...row, isLast: !isRun } : row;
  });
}

export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
