import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { dayOf } from "../../common/moments";
import type { Attachment, RoomMessage } from "../../common/wire";

export interface SpokenInRoom {
  kind: "spoken";
  key: string;
  message: RoomMessage | null;
  /** Null for what is stored. */
  pending: OutboxItem | null;
  senderId: string | null;
  senderName: string;
  text: string;
  attachment: Attachment | null;
  visitor: { visitor_id: string; conversation_id: string | null } | null;
  mentions: readonly string[];
  at: string;
  isFirstOfRun: boolean;
  isLastOfRun: boolean;
}

export type RoomEntry =
  | { kind: "day"; key: string; at: string }
  | { kind: "system"; key: string; message: RoomMessage }
  | SpokenInRoom;

const runMilliseconds = 3 * 60_000;

/** What stands in a room, from top to bottom: the log, then what is still to be sent, which settles in its place. */
export function roomEntries(
  messages: readonly RoomMessage[],
  pending: readonly OutboxItem[],
  me: { id: string; name: string },
): RoomEntry[] {
  const entries: RoomEntry[] = [];
  const known = new Set(messages.map(({ client_id }) => client_id));
  let day = "";
  const openDay = (at: string) => {
    if (dayOf(at) !== day) entries.push({ kind: "day", key: `day ${dayOf(at)}`, at });
    day = dayOf(at);
  };
  for (const message of messages) {
    openDay(message.created_at);
    entries.push(message.kind === "system" ? { kind: "system", key: message.id, message } : stored(message));
  }
  for (const item of pending) {
    // The log was faster than the answer to the send.
    if (known.has(item.client_id)) continue;
    const at = new Date(item.created_at).toISOString();
    openDay(at);
    entries.push(waiting(item, at, me));
  }
  markRuns(entries);
  return entries;
}

function stored(message: RoomMessage): SpokenInRoom {
  return {
    kind: "spoken",
    key: message.client_id ?? message.id,
    message,
    pending: null,
    senderId: message.sender.id,
    senderName: message.sender.name,
    text: message.text,
    attachment: message.attachment,
    visitor: message.card,
    mentions: message.mentions,
    at: message.created_at,
    isFirstOfRun: true,
    isLastOfRun: true,
  };
}

function waiting(item: OutboxItem, at: string, me: { id: string; name: string }): SpokenInRoom {
  const visitorId = item.extra?.visitor_id as string | undefined;
  return {
    kind: "spoken",
    key: item.client_id,
    message: null,
    pending: item,
    senderId: me.id,
    senderName: me.name,
    text: visitorId ? "" : (item.text ?? ""),
    attachment: (item.extra?.attachment as Attachment | undefined) ?? null,
    visitor: visitorId ? { visitor_id: visitorId, conversation_id: null } : null,
    mentions: (item.extra?.mentions as string[] | undefined) ?? [],
    at,
    isFirstOfRun: true,
    isLastOfRun: true,
  };
}

function markRuns(entries: RoomEntry[]): void {
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    if (entry.kind !== "spoken" || next?.kind !== "spoken") return;
    const isRun = entry.senderId === next.senderId && Date.parse(next.at) - Date.parse(entry.at) < runMilliseconds;
    entry.isLastOfRun = !isRun;
    next.isFirstOfRun = !isRun;
  });
}
