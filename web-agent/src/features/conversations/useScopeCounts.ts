import { useMemo } from "react";
import { useBook, useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";

/** How many conversations run: mine, and everybody's. */
export function useScopeCounts(): { mine: number; all: number } {
  const { agentId } = useWorkbench();
  const book = useBook();
  const siteId = useView((view) => view.siteId);
  return useMemo(() => {
    const counts = { mine: 0, all: 0 };
    for (const { status, agent, site_id } of book.values()) {
      if (status !== "open" || (siteId && site_id !== siteId)) continue;
      counts.all += 1;
      if (agent?.id === agentId) counts.mine += 1;
    }
    return counts;
  }, [book, agentId, siteId]);
}
