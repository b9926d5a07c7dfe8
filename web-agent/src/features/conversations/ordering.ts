import type { Conversation } from "../../common/wire";
import { fits, isUnread, type ListFilter, type ListSort, noFilter } from "../../state/listFilter";
import type { Marks } from "../../state/marks";

const unmarked: Marks = new Map();

export interface ListedConversations {
  /** Waiting for any agent. */
  queued: Conversation[];
  /** The visitor waits for an answer: who has waited longest stands first. */
  waiting: Conversation[];
  /** All the others, newest activity first. */
  running: Conversation[];
}

export interface ListQuery {
  scope: "mine" | "all";
  agentId: string;
  siteId: string | null;
  /** The open one stays in the list when it ends, until another is chosen. */
  selectedId: string | null;
  filter?: ListFilter;
  marks?: Marks;
}

/** Sorted by who waits; or, on demand, by activity alone or with the unread ones in front (C01). */
export function listConversations(all: Iterable<Conversation>, query: ListQuery): ListedConversations {
  const { filter = noFilter, marks = unmarked } = query;
  const listed: ListedConversations = { queued: [], waiting: [], running: [] };
  for (const conversation of all) {
    if (query.siteId && conversation.site_id !== query.siteId) continue;
    if (conversation.status === "queued") {
      listed.queued.push(conversation);
      continue;
    }
    const isMine = conversation.agent?.id === query.agentId;
    const isSelected = conversation.id === query.selectedId;
    if (query.scope === "mine" && !isMine && !isSelected) continue;
    if (!isSelected && !fits(conversation, filter, marks)) continue;
    if (conversation.status === "closed") {
      // What a visitor wrote just before leaving must still be read.
      if (isSelected || (isMine && conversation.unread > 0)) listed.running.push(conversation);
    } else if (isInFront(conversation, filter.sort, marks)) listed.waiting.push(conversation);
    else listed.running.push(conversation);
  }
  listed.queued.sort(byLongestWait);
  listed.waiting.sort(filter.sort === "unread" ? byNewestActivity : byLongestWait);
  listed.running.sort(byNewestActivity);
  return listed;
}

function isInFront(conversation: Conversation, sort: ListSort, marks: Marks): boolean {
  if (sort === "wait") return conversation.waiting_since !== null;
  return sort === "unread" && isUnread(conversation, marks);
}

/** Of those on the screen, the one with the newest words (C04). */
export function latestOf(book: ReadonlyMap<string, Conversation>, ids: Iterable<string>): string | null {
  let latest: Conversation | null = null;
  for (const id of ids) {
    const conversation = book.get(id);
    if (!conversation?.last_message) continue;
    if (!latest || byNewestActivity(conversation, latest) < 0) latest = conversation;
  }
  return latest?.id ?? null;
}

export function waitsSince(conversation: Conversation): string {
  return conversation.waiting_since ?? conversation.created_at;
}

export function activityAt(conversation: Conversation): string {
  return conversation.last_message?.created_at ?? conversation.assigned_at ?? conversation.created_at;
}

// Times are RFC 3339 UTC with milliseconds, so they sort as text. The id settles a tie the same way in every tab.
function byLongestWait(one: Conversation, other: Conversation): number {
  return compare(waitsSince(one), waitsSince(other)) || compare(one.id, other.id);
}

function byNewestActivity(one: Conversation, other: Conversation): number {
  return compare(activityAt(other), activityAt(one)) || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
