import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { readFiles, readGroups, readResponses } from "./cannedApi";
import type { CannedFile, CannedGroup, CannedKind, CannedResponse, CannedScope } from "./types";

export const cannedKey = ["canned"] as const;

/** Everything changed or may have: read again what is on the screen. */
export function useRefreshCanned(): () => Promise<void> {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: cannedKey });
}

export function useCannedGroups(kind: CannedKind) {
  const query = useQuery({ queryKey: [...cannedKey, "groups"], queryFn: readGroups });
  const groups = useMemo(
    () => (query.data ?? []).filter((group) => group.kind === kind).sort(byPosition),
    [query.data, kind],
  );
  return { ...query, groups };
}

export function useCannedResponses() {
  return useQuery({ queryKey: [...cannedKey, "responses"], queryFn: readResponses });
}

export function useCannedFiles() {
  return useQuery({ queryKey: [...cannedKey, "files"], queryFn: readFiles });
}

export interface FilledGroup<Item> {
  group: CannedGroup;
  items: Item[];
}

/** The groups of a scope with what is in them, all in order. */
export function filled<Item extends CannedResponse | CannedFile>(
  groups: readonly CannedGroup[],
  items: readonly Item[],
  scope: CannedScope,
): FilledGroup<Item>[] {
  const byGroup = new Map<string, Item[]>();
  for (const item of items) byGroup.set(item.group_id, [...(byGroup.get(item.group_id) ?? []), item]);
  return groups
    .filter((group) => group.scope === scope)
    .map((group) => ({ group, items: [...(byGroup.get(group.id) ?? [])].sort(byPosition) }));
}

function byPosition(one: { position: number; id: string }, other: { position: number; id: string }): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1);
}
