import { useMe, usePreferences } from "@smt/shared/api/index.ts";
import { useEffect } from "react";
import { restoreMonitor, storedMonitor, useMonitor } from "./monitor";

const restMilliseconds = 800;
let restoredFor = "";

/** V19: columns, order, filters and views follow the account; each change is stored after a moment of rest. */
export function useStoredMonitor(): void {
  const me = useMe();
  const { set } = usePreferences();

  // During the first render, so that the table is drawn once and as it was left.
  if (restoredFor !== me.id) {
    restoredFor = me.id;
    restoreMonitor(me.settings?.values?.monitor);
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stored = JSON.stringify(storedMonitor(useMonitor.getState()));
    const stop = useMonitor.subscribe((monitor) => {
      const next = JSON.stringify(storedMonitor(monitor));
      if (next === stored) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stored = next;
        set({ monitor: JSON.parse(next) }).catch(() => {
          // Offline: it holds in this window, and the next change stores it.
          stored = "";
        });
      }, restMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [set]);
}
