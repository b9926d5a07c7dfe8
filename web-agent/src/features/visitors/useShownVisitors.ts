import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { serverNow } from "../../common/clock";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { holdRows } from "./holdRows";
import { useMonitor } from "./monitor";
import { makeSelection } from "./selectVisitors";

/** The rows of the monitor. Under the pointer nothing moves: newcomers are counted, who left stays as 已离开. */
export function useShownVisitors(isHeld: boolean) {
  const { visitors } = useWorkbench();
  const table = useStore(visitors.store, (state) => state.table);
  const siteId = useView((view) => view.siteId);
  const filters = useMonitor((monitor) => monitor.filters);
  const search = useMonitor((monitor) => monitor.search);
  const order = useMonitor((monitor) => monitor.order);
  const [select] = useState(makeSelection);
  const shown = useRef<{ rows: readonly LiveVisitor[]; key: string } | null>(null);

  const wanted = useMemo(
    () => select(table.byId, { filters, search, siteId }, order, serverNow(), table.change),
    [select, table.byId, table.change, filters, search, siteId, order],
  );
  // Another filter is another list: there is nothing to hold on to.
  const key = JSON.stringify([filters, search, siteId, order]);
  const held = isHeld && shown.current?.key === key ? holdRows(shown.current.rows, wanted, table.byId) : null;
  const rows = held?.rows ?? wanted;

  useEffect(() => {
    shown.current = { rows, key };
  });

  return { rows, withheld: held?.withheld ?? 0, arrivals: table.arrivals, isComplete: table.isComplete };
}
