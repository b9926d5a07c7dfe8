import { regionText } from "../../common/visitorText";
import type { Channel, LiveVisitor, VisitorType } from "../../common/wire";

export const tabs = ["all", "unserved", "chatting", "queued", "invited", "interested", "members"] as const;
export type VisitorTab = (typeof tabs)[number];

/** What the monitor is narrowed to; null and "" mean any. */
export interface VisitorFilters {
  tab: VisitorTab;
  type: VisitorType | null;
  channel: Channel | null;
  /** A province, or a country where there is none. */
  region: string | null;
  /** `direct`, or the name of an engine, campaign or site. */
  source: string | null;
  /** `none`, or the id of an agent. */
  agent: string | null;
  stayMinutes: number | null;
  page: string;
}

export const noFilters: VisitorFilters = {
  tab: "all",
  type: null,
  channel: null,
  region: null,
  source: null,
  agent: null,
  stayMinutes: null,
  page: "",
};

export interface VisitorQuery {
  filters: VisitorFilters;
  search: string;
  siteId: string | null;
}

const byTab: Record<VisitorTab, (visitor: LiveVisitor) => boolean> = {
  all: () => true,
  unserved: ({ state }) => state !== "chatting" && state !== "left",
  chatting: ({ state }) => state === "chatting",
  queued: ({ state }) => state === "queued",
  invited: ({ state }) => state === "invited",
  interested: ({ type }) => type === "interested",
  members: ({ type }) => type === "member",
};

/** Whether a visitor matches; what depends on the clock is left to `isLongEnough`. */
export function makeMatch({ filters, search, siteId }: VisitorQuery): (visitor: LiveVisitor) => boolean {
  const words = wordsOf(search);
  const page = filters.page.trim().toLowerCase();
  const isOfTab = byTab[filters.tab];
  return (visitor) =>
    (!siteId || visitor.site_id === siteId) &&
    isOfTab(visitor) &&
    (!filters.type || visitor.type === filters.type) &&
    (!filters.channel || visitor.channel === filters.channel) &&
    (!filters.region || regionKey(visitor) === filters.region) &&
    (!filters.source || sourceKey(visitor) === filters.source) &&
    (!filters.agent || (visitor.agent?.id ?? "none") === filters.agent) &&
    (!page || pageText(visitor).includes(page)) &&
    (words.length === 0 || holdsAll(visitor, words));
}

export function isLongEnough(visitor: LiveVisitor, stayMinutes: number | null, now: number): boolean {
  return stayMinutes === null || now - Date.parse(visitor.entered_at) >= stayMinutes * 60_000;
}

export function regionKey({ region }: LiveVisitor): string {
  return region?.province || region?.country || "";
}

export function sourceKey({ source }: LiveVisitor): string {
  return source.kind === "direct" || !source.name ? "direct" : source.name;
}

export function isFiltered(filters: VisitorFilters): boolean {
  return (Object.keys(noFilters) as (keyof VisitorFilters)[]).some((name) => filters[name] !== noFilters[name]);
}

export function countTabs(all: Iterable<LiveVisitor>, siteId: string | null): Record<VisitorTab, number> {
  const counts = { all: 0, unserved: 0, chatting: 0, queued: 0, invited: 0, interested: 0, members: 0 };
  for (const visitor of all) {
    if (siteId && visitor.site_id !== siteId) continue;
    for (const tab of tabs) if (byTab[tab](visitor)) counts[tab] += 1;
  }
  return counts;
}

function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/u).filter(Boolean);
}

/** What the search looks at, put together once for each state of a visitor: a crowd is searched at every change. */
const texts = new WeakMap<LiveVisitor, string>();

function holdsAll(visitor: LiveVisitor, words: string[]): boolean {
  let text = texts.get(visitor);
  if (text === undefined) {
    const { number, name, ip, page, source, phone, member_id } = visitor;
    text = [
      number,
      name,
      regionText(visitor.region),
      ip,
      page?.title,
      page?.url,
      source?.name,
      source?.keyword,
      phone,
      member_id,
    ]
      .filter((part) => part !== null && part !== undefined)
      .join("\n")
      .toLowerCase();
    texts.set(visitor, text);
  }
  return words.every((word) => text.includes(word));
}

function pageText({ page }: LiveVisitor): string {
  return `${page?.title ?? ""}\n${page?.url ?? ""}`.toLowerCase();
}
