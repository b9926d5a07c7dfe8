import type { LiveVisitor } from "../../common/wire";
import type { TableChange } from "../../state/visitorTable";
import { isLongEnough, makeMatch, type VisitorQuery } from "./visitorFilter";
import { compareBy, type Order } from "./visitorOrder";

type ById = ReadonlyMap<string, LiveVisitor>;

/**
 * The visitors that match, in order, again and again as they change. Five thousand of them change every second: where it
 * is known who changed, only they are judged, and only those whose place changed with it are placed anew.
 */
export function makeSelection() {
  let key = "";
  let matches: (visitor: LiveVisitor) => boolean = () => true;
  let compare = compareBy({ by: "stay", isDescending: false });
  let seen: ById | null = null;
  let found: LiveVisitor[] = [];
  let places = new Map<string, number>();

  const settle = (next: LiveVisitor[]) => {
    found = next;
    places = new Map(next.map(({ id }, index) => [id, index]));
  };

  /** Only who is in `ids` differs from what was seen before. */
  const renew = (byId: ById, ids: Iterable<string>) => {
    const next = [...found];
    const displaced = new Set<string>();
    const coming: LiveVisitor[] = [];
    for (const id of ids) {
      const place = places.get(id);
      const before = place === undefined ? undefined : found[place];
      const now = byId.get(id);
      const fits = now !== undefined && matches(now);
      if (fits && before !== undefined && place !== undefined && compare(before, now) === 0) {
        next[place] = now;
        continue;
      }
      if (before) displaced.add(id);
      if (fits) coming.push(now);
    }
    if (displaced.size === 0 && coming.length === 0) {
      found = next;
      return;
    }
    const staying = displaced.size > 0 ? next.filter(({ id }) => !displaced.has(id)) : next;
    settle(merge(staying, coming.sort(compare), compare));
  };

  return (
    byId: ById,
    query: VisitorQuery,
    by: Order,
    now: number,
    change: TableChange | null = null,
  ): readonly LiveVisitor[] => {
    const asked = JSON.stringify([query, by]);
    const { stayMinutes } = query.filters;
    const isNew = asked !== key;
    if (isNew) {
      key = asked;
      matches = makeMatch(query);
      compare = compareBy(by);
    }
    if (!isNew && stayMinutes === null && seen === byId) return found;
    if (!isNew && stayMinutes === null && seen !== null && change?.before === seen) renew(byId, change.ids);
    else {
      const all: LiveVisitor[] = [];
      for (const visitor of byId.values()) {
        if (matches(visitor) && isLongEnough(visitor, stayMinutes, now)) all.push(visitor);
      }
      settle(all.sort(compare));
    }
    seen = byId;
    return found;
  };
}

/** Two sorted lists as one; those of the shorter look for their places. */
function merge(
  long: readonly LiveVisitor[],
  short: readonly LiveVisitor[],
  compare: (one: LiveVisitor, other: LiveVisitor) => number,
): LiveVisitor[] {
  const merged: LiveVisitor[] = [];
  let from = 0;
  for (const visitor of short) {
    let [low, high] = [from, long.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(long[middle] as LiveVisitor, visitor) < 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) merged.push(long[from] as LiveVisitor);
    merged.push(visitor);
  }
  for (; from < long.length; from += 1) merged.push(long[from] as LiveVisitor);
  return merged;
}
