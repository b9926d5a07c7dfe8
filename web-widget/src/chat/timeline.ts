import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import type { Attachment, Card, Conversation, Message, Quote, SystemEvent } from "../types";
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
  card: Card | null;
  quote: Quote | null;
  /** Null for what only this browser has yet. */
  message: Message | null;
  at: number;
  state: SendState | null;
  code: string | null;
  /** The last of a run of one side: it carries the time and the state. */
  isLast: boolean;
}

export type Row =
  | { type: "time"; key: string; at: number }
  | { type: "system"; key: string; event: SystemEvent }
  | { type: "recalled"; key: string; isOwn: boolean; name: string }
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
    if (message.is_recalled) {
      const { client_id, id, sender } = message;
      put({ type: "recalled", key: client_id ?? id, isOwn: sender.type === "visitor", name: sender.name }, at);
    } else if (message.event?.action === "recalled") continue;
    else if (message.kind !== "system") put(bubbleOf(message, at, conversation), at);
    else if (message.event) put({ type: "system", key: message.id, event: message.event }, at);
  }
  for (const item of pending) put(pendingBubble(item, messages), Math.max(item.created_at, previousAt));
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
    card: message.card,
    quote: message.quote,
    message,
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

/** How a message looks above an answer to it; the server makes it alike. */
export function quoteOf({ seq, sender, kind, text, attachment, card, is_recalled }: Message): Quote {
  return {
    seq,
    sender_type: sender.type === "visitor" ? "visitor" : "agent",
    sender_name: sender.name,
    kind: kind === "system" ? "text" : kind,
    text: (text || attachment?.name || card?.nickname || "").slice(0, 200),
    is_recalled,
  };
}

function pendingBubble(item: OutboxItem, messages: readonly Message[]): Bubble {
  const { conversation_id, quote_seq } = item;
  const quoted = quote_seq && messages.find((one) => one.conversation_id === conversation_id && one.seq === quote_seq);
  return {
    type: "bubble",
    key: item.client_id,
    isOwn: true,
    name: "",
    avatarUrl: null,
    text: item.text ?? null,
    attachment: (item.extra?.attachment as Attachment | undefined) ?? null,
    card: null,
    quote: quoted ? quoteOf(quoted) : null,
    message: null,
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
