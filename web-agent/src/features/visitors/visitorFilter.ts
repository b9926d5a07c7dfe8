import { regionText } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";

export type VisitorFilter = "all" | "unserved" | "interested" | "members";

export interface VisitorQuery {
  filter: VisitorFilter;
  search: string;
  siteId: string | null;
}

const filters: Record<VisitorFilter, (visitor: LiveVisitor) => boolean> = {
  all: () => true,
  unserved: (visitor) => visitor.state !== "chatting" && visitor.state !== "left",
  interested: (visitor) => visitor.type === "interested",
  members: (visitor) => visitor.type === "member",
};

/** The visitors that match, newest arrival first. */
export function selectVisitors(all: Iterable<LiveVisitor>, query: VisitorQuery): LiveVisitor[] {
  const words = query.search.toLowerCase().split(/\s+/u).filter(Boolean);
  const found: LiveVisitor[] = [];
  for (const visitor of all) {
    if (query.siteId && visitor.site_id !== query.siteId) continue;
    if (!filters[query.filter](visitor)) continue;
    if (words.length > 0 && !matches(visitor, words)) continue;
    found.push(visitor);
  }
  return found.sort(byNewestArrival);
}

function matches(visitor: LiveVisitor, words: string[]): boolean {
  const { number, name, ip, page, source } = visitor;
  const text = [number, name, regionText(visitor.region), ip, page?.title, page?.url, source?.name, source?.keyword]
    .filter((part) => part !== null && part !== undefined)
    .join("\n")
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

function byNewestArrival(one: LiveVisitor, other: LiveVisitor): number {
  if (one.entered_at !== other.entered_at) return one.entered_at < other.entered_at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}
