import { useMemo } from "react";
import { useStore } from "zustand";
import type { LiveVisitor } from "../common/wire";
import { useBook, useWorkbench } from "./useWorkbench";
import { useView } from "./view";
import { countVisitors, type VisitorCounts } from "./visitorCounts";

/** What the badges show: mine that wait for an answer, all that wait for an agent, and mine that run. */
export function useCounts() {
  const { agentId } = useWorkbench();
  const book = useBook();
  return useMemo(() => {
    const counts = { waiting: 0, queued: 0, serving: 0 };
    for (const { status, agent, waiting_since } of book.values()) {
      if (status === "queued") counts.queued += 1;
      if (status !== "open" || agent?.id !== agentId) continue;
      counts.serving += 1;
      if (waiting_since) counts.waiting += 1;
    }
    return counts;
  }, [book, agentId]);
}

let counted: { byId: ReadonlyMap<string, LiveVisitor>; siteId: string | null; counts: VisitorCounts } | null = null;

/** Several places show the same numbers: a crowd is counted once for all of them. */
export function useVisitorCounts(): VisitorCounts {
  const byId = useStore(useWorkbench().visitors.store, (state) => state.table.byId);
  const siteId = useView((view) => view.siteId);
  if (counted?.byId !== byId || counted.siteId !== siteId) {
    counted = { byId, siteId, counts: countVisitors(byId.values(), siteId) };
  }
  return counted.counts;
}
