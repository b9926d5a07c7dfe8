import { matchesFile, matchesResponse } from "@smt/shared/canned/matches.ts";
import type { CannedFile, CannedGroup, CannedResponse } from "@smt/shared/canned/types.ts";

export type CannedSort = "order" | "uses" | "updated";

interface Filter {
  groupId: string | null;
  search: string;
  sort: CannedSort;
}

/** What fits the filters, as it stands in its groups, or by use, or by change. */
export function sortItems<Item extends CannedResponse | CannedFile>(
  items: readonly Item[],
  groups: readonly CannedGroup[],
  { groupId, search, sort }: Filter,
): Item[] {
  const places = new Map(groups.map(({ id }, place) => [id, place]));
  const found = items.filter(
    (item) =>
      places.has(item.group_id) &&
      (!groupId || item.group_id === groupId) &&
      ("title" in item ? matchesResponse(item, search) : matchesFile(item, search)),
  );
  return found.sort((one, other) => {
    if (sort === "uses" && one.uses !== other.uses) return other.uses - one.uses;
    if (sort === "updated") return other.updated_at.localeCompare(one.updated_at);
    const place = (places.get(one.group_id) ?? 0) - (places.get(other.group_id) ?? 0);
    return place || one.position - other.position;
  });
}
