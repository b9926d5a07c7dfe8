import { create } from "zustand";
import type { Conversation } from "../common/wire";
import type { Marks } from "./marks";

export type ListSort = "wait" | "activity" | "unread";
export type ListOnly = "all" | "waiting" | "unread" | "starred";

/** What the conversation list shows, beside the tab and the site. */
export interface ListFilter {
  sort: ListSort;
  only: ListOnly;
  tagId: string | null;
  categoryId: string | null;
}

/** A filter under a name, kept with the account (T22). */
export interface SavedView extends ListFilter {
  id: string;
  name: string;
  scope: "mine" | "all";
  siteId: string | null;
}

export const noFilter: ListFilter = { sort: "wait", only: "all", tagId: null, categoryId: null };
export const mostViews = 20;

export const useListFilter = create<ListFilter>(() => noFilter);

export function changeListFilter(changes: Partial<ListFilter>): void {
  useListFilter.setState(changes);
}

export function isNarrowed({ only, tagId, categoryId }: ListFilter): boolean {
  return only !== "all" || tagId !== null || categoryId !== null;
}

export function isUnread(conversation: Conversation, marks: Marks): boolean {
  return conversation.unread > 0 || marks.get(conversation.id)?.is_marked_unread === true;
}

export function fits(conversation: Conversation, filter: ListFilter, marks: Marks): boolean {
  if (filter.tagId && !conversation.tag_ids.includes(filter.tagId)) return false;
  if (filter.categoryId && conversation.category_id !== filter.categoryId) return false;
  if (filter.only === "waiting") return conversation.waiting_since !== null;
  if (filter.only === "unread") return isUnread(conversation, marks);
  return filter.only !== "starred" || marks.get(conversation.id)?.is_starred === true;
}

/** The stored views, where they still make sense. */
export function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => {
    if (typeof one !== "object" || one === null) return [];
    const { id, name, scope, siteId, sort, only, tagId, categoryId } = one as Record<string, unknown>;
    if (typeof id !== "string" || typeof name !== "string") return [];
    const idOrNull = (value: unknown) => (typeof value === "string" ? value : null);
    return {
      id,
      name,
      scope: scope === "all" ? ("all" as const) : ("mine" as const),
      siteId: idOrNull(siteId),
      sort: (["wait", "activity", "unread"] as const).find((known) => known === sort) ?? "wait",
      only: (["all", "waiting", "unread", "starred"] as const).find((known) => known === only) ?? "all",
      tagId: idOrNull(tagId),
      categoryId: idOrNull(categoryId),
    };
  });
}
