import type { LiveVisitor } from "../common/wire";

export interface VisitorCounts {
  online: number;
  chatting: number;
  queued: number;
  invited: number;
}

export function countVisitors(all: Iterable<LiveVisitor>, siteId: string | null): VisitorCounts {
  const counts = { online: 0, chatting: 0, queued: 0, invited: 0 };
  for (const { site_id, state } of all) {
    if ((siteId && site_id !== siteId) || state === "left") continue;
    counts.online += 1;
    if (state === "chatting" || state === "queued" || state === "invited") counts[state] += 1;
  }
  return counts;
}
