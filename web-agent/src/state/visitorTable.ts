import type { LiveVisitor } from "../common/wire";

/**
 * Everyone on the sites, by id. Each change makes a new map but keeps the objects of the visitors that did not change,
 * so a memoised row is drawn again only when its own visitor moved.
 */
export interface VisitorTable {
  byId: ReadonlyMap<string, LiveVisitor>;
  /** Who differs from the map of before; null where all may. */
  change: TableChange | null;
  /** When a visitor came while we watched (local milliseconds), for the tint of new rows. */
  arrivals: ReadonlyMap<string, number>;
  /** Set while a snapshot is being fetched: who came and who left since it was asked for. */
  load: { touched: ReadonlySet<string>; removed: ReadonlySet<string> } | null;
  isComplete: boolean;
}

export interface TableChange {
  before: ReadonlyMap<string, LiveVisitor>;
  ids: ReadonlySet<string>;
}

export interface VisitorDelta {
  upserts: LiveVisitor[];
  removes: string[];
}

export const tintMilliseconds = 5000;

export const emptyVisitorTable: VisitorTable = {
  byId: new Map(),
  change: null,
  arrivals: new Map(),
  load: null,
  isComplete: false,
};

export function applyDeltas(table: VisitorTable, deltas: readonly VisitorDelta[], now: number): VisitorTable {
  const byId = new Map(table.byId);
  const arrivals = new Map<string, number>();
  for (const [id, at] of table.arrivals) if (now - at < tintMilliseconds) arrivals.set(id, at);
  const ids = new Set<string>();
  const load = table.load && { touched: new Set(table.load.touched), removed: new Set(table.load.removed) };
  for (const { upserts, removes } of deltas) {
    for (const visitor of upserts) {
      const known = byId.get(visitor.id);
      // The same text as a new string costs a comparison at each later look into a map.
      if (known) visitor.id = known.id;
      load?.touched.add(visitor.id);
      load?.removed.delete(visitor.id);
      if (known && known.rev >= visitor.rev) continue;
      if (!known && table.isComplete) arrivals.set(visitor.id, now);
      byId.set(visitor.id, visitor);
      ids.add(visitor.id);
    }
    for (const id of removes) {
      if (byId.delete(id)) ids.add(id);
      load?.touched.delete(id);
      load?.removed.add(id);
    }
  }
  return { ...table, byId, change: { before: table.byId, ids }, arrivals, load };
}

/** A snapshot has been asked for: from now on the news must be remembered until its last page is in. */
export function beginSnapshot(table: VisitorTable): VisitorTable {
  return { ...table, load: { touched: new Set(), removed: new Set() } };
}

/** The pages of a snapshot, each as old as its request: news that came in between is newer and wins. */
export function applySnapshot(table: VisitorTable, snapshot: readonly LiveVisitor[]): VisitorTable {
  const { touched, removed } = table.load ?? { touched: new Set<string>(), removed: new Set<string>() };
  const byId = new Map<string, LiveVisitor>();
  for (const id of touched) {
    const known = table.byId.get(id);
    if (known) byId.set(id, known);
  }
  for (const visitor of snapshot) {
    if (removed.has(visitor.id)) continue;
    const known = byId.get(visitor.id) ?? table.byId.get(visitor.id);
    // Whether a visitor is known to be there changes without a change of theirs.
    const isNewer =
      !known || known.rev < visitor.rev || (known.rev === visitor.rev && known.is_known !== visitor.is_known);
    byId.set(visitor.id, isNewer ? visitor : known);
  }
  return { ...table, byId, change: null, load: null, isComplete: true };
}
