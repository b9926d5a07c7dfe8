import { useEffect, useMemo, useRef } from "react";
import { useStore } from "zustand";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { holdRows } from "./holdRows";
import { selectVisitors, type VisitorFilter } from "./visitorFilter";

/** The rows of the dock. Under the pointer nothing moves: newcomers are counted, who left stays as 已离开. */
export function useShownVisitors(filter: VisitorFilter, search: string, isHeld: boolean) {
  const { visitors } = useWorkbench();
  const table = useStore(visitors.store, (state) => state.table);
  const siteId = useView((view) => view.siteId);
  const shown = useRef<{ rows: readonly LiveVisitor[]; key: string } | null>(null);

  const wanted = useMemo(
    () => selectVisitors(table.byId.values(), { filter, search, siteId }),
    [table.byId, filter, search, siteId],
  );
  // Another filter is another list: there is nothing to hold on to.
  const key = JSON.stringify([filter, search, siteId]);
  const held = isHeld && shown.current?.key === key ? holdRows(shown.current.rows, wanted, table.byId) : null;
  const rows = held?.rows ?? wanted;

  useEffect(() => {
    shown.current = { rows, key };
  });

  return { rows, withheld: held?.withheld ?? 0, arrivals: table.arrivals, isComplete: table.isComplete };
}
