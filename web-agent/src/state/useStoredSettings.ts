import { useMe, usePreferences } from "@smt/shared/api/index.ts";
import { useEffect, useRef } from "react";
import { readSettings, settingsStore } from "./settings";

const restMilliseconds = 400;

/** Settings come with the account, and each change of them goes back to it after a moment of rest. */
export function useStoredSettings(): void {
  const me = useMe();
  const { set } = usePreferences();
  const stored = me.settings?.values?.settings;
  const known = useRef("");
  const isRestored = useRef(false);

  // During the first render, so that nothing is drawn, and nothing rings, by the defaults.
  if (!isRestored.current) {
    isRestored.current = true;
    settingsStore.setState(readSettings(stored));
    known.current = JSON.stringify(settingsStore.getState());
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = settingsStore.subscribe((settings) => {
      const next = JSON.stringify(settings);
      if (next === known.current) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        known.current = next;
        set({ settings: JSON.parse(next) }).catch(() => {
          // Offline: the change holds in this window, and the next one stores it.
          known.current = "";
        });
      }, restMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [set]);
}
