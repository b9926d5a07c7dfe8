import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { dayOf } from "../../common/moments";
import type { Attachment, Message, MessageCard, Note, Quote } from "../../common/wire";
import { quoteOf } from "./quoteOf";

export interface Spoken {
  kind: "spoken";
  key: string;
  side: "visitor" | "agent";
  /** Null for what only this browser has yet. */
  message: Message | null;
  pending: OutboxItem | null;
  text: string;
  attachment: Attachment | null;
  card: MessageCard | null;
  quote: Quote | null;
  sender: { id: string | null; name: string; avatar_url: string | null };
  at: string;
  /** The last of a run by one sender carries the avatar and the time. */
  isLastOfRun: boolean;
  isFirstOfRun: boolean;
}

/** What only agents see. `note` is null for what only this browser has yet. */
export interface NoteLine {
  kind: "note";
  key: string;
  note: Note | null;
  pending: OutboxItem | null;
}

export type Entry =
  | { kind: "day"; key: string; at: string }
  | NoteLine
  | { kind: "system" | "recalled"; key: string; message: Message }
  | Spoken;

const runMilliseconds = 3 * 60_000;

export interface Me {
  id: string;
  name: string;
  avatar_url: string | null;
}

/**
 * What stands in the chat, from top to bottom: the log, then what is still to be sent. A message keeps the key it had
 * in the outbox, so it settles in place and never jumps or doubles.
 *
 * While there are older messages, the first one here opens no day: nobody knows yet whether its day began there, and
 * a line that later moves up would take the place that is being read with it.
 */
export function entriesOf(
  messages: readonly Message[],
  pending: readonly OutboxItem[],
  me: Me,
  hasMoreBefore = false,
  beside: { notes: readonly Note[]; pending: readonly OutboxItem[] } = { notes: [], pending: [] },
): Entry[] {
  const entries: Entry[] = [];
  const known = new Set<string>();
  const first = messages[0];
  let day = hasMoreBefore && first ? dayOf(first.created_at) : "";

  const openDay = (at: string) => {
    const next = dayOf(at);
    if (next !== day) entries.push({ kind: "day", key: `day ${next}`, at });
    day = next;
  };

  // Notes before the first message here wait for the older ones to be loaded.
  const notes = beside.notes.filter(({ after_seq }) => !hasMoreBefore || after_seq >= (first?.seq ?? 0));
  const addNotes = (isDue: (note: Note) => boolean) => {
    for (let note = notes[0]; note && isDue(note); note = notes[0]) {
      notes.shift();
      known.add(note.client_id);
      openDay(note.created_at);
      entries.push({ kind: "note", key: note.client_id, note, pending: null });
    }
  };

  for (const message of messages) {
    addNotes(({ after_seq }) => after_seq < message.seq);
    if (message.client_id) known.add(message.client_id);
    openDay(message.created_at);
    // What was taken back says so in its own place.
    if (message.event?.action === "recalled") continue;
    if (message.kind === "system") entries.push({ kind: "system", key: message.id, message });
    else if (message.is_recalled) entries.push({ kind: "recalled", key: message.client_id ?? message.id, message });
    else entries.push(spokenOf(message));
  }
  addNotes(() => true);
  for (const item of pending) {
    // The log was faster than the answer to the send.
    if (known.has(item.client_id)) continue;
    const at = new Date(item.created_at).toISOString();
    openDay(at);
    entries.push(waiting(item, at, me, messages));
  }
  for (const item of beside.pending) {
    if (known.has(item.client_id)) continue;
    openDay(new Date(item.created_at).toISOString());
    entries.push({ kind: "note", key: item.client_id, note: null, pending: item });
  }
  markRuns(entries);
  return entries.map(sameAsBefore);
}

const drawn = new WeakMap<Message, Spoken>();

/** The entry that was given for this message last time, if nothing about it has changed: then it is not drawn again. */
function sameAsBefore(entry: Entry): Entry {
  if (entry.kind !== "spoken" || !entry.message) return entry;
  const before = drawn.get(entry.message);
  if (before && before.isFirstOfRun === entry.isFirstOfRun && before.isLastOfRun === entry.isLastOfRun) return before;
  drawn.set(entry.message, entry);
  return entry;
}

function spokenOf(message: Message): Spoken {
  const { id, client_id, sender, text, attachment, card, quote, created_at } = message;
  return {
    kind: "spoken",
    key: client_id ?? id,
    side: sender.type === "visitor" ? "visitor" : "agent",
    message,
    pending: null,
    text,
    attachment,
    card,
    quote,
    sender: { id: sender.id, name: sender.name, avatar_url: sender.avatar_url },
    at: created_at,
    isFirstOfRun: true,
    isLastOfRun: true,
  };
}

function waiting(item: OutboxItem, at: string, me: Me, messages: readonly Message[]): Spoken {
  const quoted = item.quote_seq && messages.find(({ seq }) => seq === item.quote_seq);
  return {
    kind: "spoken",
    key: item.client_id,
    side: "agent",
    message: null,
    pending: item,
    text: item.text ?? "",
    attachment: (item.extra?.attachment as Attachment | undefined) ?? null,
    card: (item.extra?.card as MessageCard | undefined) ?? null,
    quote: quoted ? quoteOf(quoted) : null,
    sender: me,
    at,
    isFirstOfRun: true,
    isLastOfRun: true,
  };
}

function markRuns(entries: Entry[]): void {
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    if (entry.kind !== "spoken" || next?.kind !== "spoken") return;
    const isRun =
      entry.side === next.side &&
      entry.sender.id === next.sender.id &&
      Date.parse(next.at) - Date.parse(entry.at) < runMilliseconds;
    entry.isLastOfRun = !isRun;
    next.isFirstOfRun = !isRun;
  });
}
