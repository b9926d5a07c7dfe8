import type { LiveVisitor } from "../common/wire";

export interface VisitorCounts {
  online: number;
  chatting: number;
  queued: number;
  invited: number;
  /** Of whom nobody can say whether they are still there; in none of the others (G12). */
  unknown: number;
}

export function countVisitors(all: Iterable<LiveVisitor>, siteId: string | null): VisitorCounts {
  const counts = { online: 0, chatting: 0, queued: 0, invited: 0, unknown: 0 };
  for (const { site_id, state, is_known } of all) {
    if ((siteId && site_id !== siteId) || state === "left") continue;
    if (is_known === false) {
      counts.unknown += 1;
      continue;
    }
    counts.online += 1;
    if (state === "chatting" || state === "queued" || state === "invited") counts[state] += 1;
  }
  return counts;
}
