import { useEffect } from "react";
import { setMonitorFilter } from "../../state/monitorFilter";
import { useView } from "../../state/view";
import { useMonitor } from "./monitor";
import { makeMatch } from "./visitorFilter";

/** N02: who enters is announced if the monitor would show them. */
export function useMonitorFilter(): void {
  const siteId = useView((view) => view.siteId);
  const filters = useMonitor((monitor) => monitor.filters);
  const search = useMonitor((monitor) => monitor.search);
  useEffect(() => setMonitorFilter(makeMatch({ filters, search, siteId })), [filters, search, siteId]);
}
