import { useEffect, useState } from "react";
import { serverNow } from "../../common/clock";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import type { SavedView } from "./monitor";
import { isLongEnough, makeMatch } from "./visitorFilter";

const pauseMilliseconds = 1000;

/** How many each view holds, counted once a second at most: a crowd changes all the time. */
export function useViewCounts(views: readonly SavedView[]): ReadonlyMap<string, number> {
  const { visitors } = useWorkbench();
  const siteId = useView((view) => view.siteId);
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());

  useEffect(() => {
    const count = makeCounts(views, siteId);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = -1;
    const run = () => {
      timer = undefined;
      const { byId } = visitors.store.getState().table;
      setCounts(count(byId.values()));
    };
    const later = () => {
      timer ??= setTimeout(run, last < 0 ? 0 : pauseMilliseconds);
      last = 0;
    };
    if (views.length === 0) return;
    later();
    const stop = visitors.store.subscribe(later);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [views, siteId, visitors]);
  return counts;
}

export function makeCounts(views: readonly SavedView[], siteId: string | null) {
  const matchers = views.map(({ id, filters }) => ({
    id,
    stayMinutes: filters.stayMinutes,
    matches: makeMatch({ filters, search: "", siteId }),
  }));
  return (all: Iterable<LiveVisitor>): ReadonlyMap<string, number> => {
    const counts = new Map(matchers.map(({ id }) => [id, 0]));
    const now = serverNow();
    for (const visitor of all) {
      for (const { id, stayMinutes, matches } of matchers) {
        if (matches(visitor) && isLongEnough(visitor, stayMinutes, now)) counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
    return counts;
  };
}
