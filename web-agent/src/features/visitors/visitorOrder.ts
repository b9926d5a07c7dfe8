import { regionText } from "../../common/visitorText";
import type { LiveVisitor, VisitorType } from "../../common/wire";
import { type ColumnName, columnNames } from "./columns";

/** By which column, and which end first. The longest stay is the earliest arrival. */
export interface Order {
  by: ColumnName | "type";
  isDescending: boolean;
}

/** Who came last stands first. */
export const defaultOrder: Order = { by: "stay", isDescending: false };

const ranks: Record<VisitorType, number> = { new: 0, returning: 1, interested: 2, member: 3 };
const newestFirst = (visitor: LiveVisitor) => visitor.entered_at;

type Value = (visitor: LiveVisitor) => string | number;

const values: Record<Order["by"], Value> = {
  type: ({ type }) => ranks[type],
  visitor: ({ name, number }) => name || String(number),
  visits: ({ visits }) => visits,
  region: ({ region }) => regionText(region),
  stay: newestFirst,
  last_active: ({ last_active_at }) => last_active_at,
  source: ({ source }) => `${source.name} ${source.keyword}`,
  page: ({ page }) => page?.title || page?.url || "",
  agent: ({ agent }) => agent?.nickname ?? "",
  last_agent: ({ last_agent }) => last_agent?.nickname ?? "",
  phone: ({ phone }) => phone ?? "",
};

export function compareBy({ by, isDescending }: Order): (one: LiveVisitor, other: LiveVisitor) => number {
  const value = values[by];
  // The shortest stay is the latest arrival.
  const sign = (by === "stay") === isDescending ? 1 : -1;
  return (one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a !== b) {
      // Who has nothing in the column stands last, whichever way it is sorted.
      if (a === "") return 1;
      if (b === "") return -1;
      return (a < b ? -1 : 1) * sign;
    }
    if (one.entered_at !== other.entered_at) return one.entered_at < other.entered_at ? 1 : -1;
    return one.id < other.id ? 1 : -1;
  };
}

export function readOrder(stored: unknown): Order {
  const { by, isDescending } = (stored ?? {}) as Partial<Order>;
  const isKnown = by === "type" || columnNames.some((name) => name === by);
  return isKnown ? { by: by as Order["by"], isDescending: isDescending === true } : defaultOrder;
}
