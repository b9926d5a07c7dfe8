import { useMe, usePreferences } from "@smt/shared/api/index.ts";
import { useEffect, useRef } from "react";
import { persistentView, restoreView, useView } from "./view";

const restMilliseconds = 800;

/** Take the arrangement from the account once, then store each change there, after a moment of rest. */
export function useStoredView(): void {
  const me = useMe();
  const { set } = usePreferences();
  const restored = useRef(false);

  // During the first render, so that the workbench is drawn once and in its place.
  if (!restored.current) {
    restored.current = true;
    restoreView(me.settings?.values?.workbench);
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stored = JSON.stringify(persistentView(useView.getState()));
    const stop = useView.subscribe((view) => {
      const next = JSON.stringify(persistentView(view));
      if (next === stored) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        stored = next;
        set({ workbench: JSON.parse(next) }).catch(() => {
          // Offline: the arrangement holds in this window, and the next change stores it.
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
