import { api, type Settings as Stored, unwrap, useMe, usePreferences, useSession } from "@smt/shared/api/index.ts";
import { applyPreferences } from "@smt/shared/auth/index.ts";
import { useEffect, useRef } from "react";
import { readSettings, settingsStore } from "./settings";
import { useWorkbench } from "./useWorkbench";

const restMilliseconds = 400;

/** Settings come with the account; each change goes back to it after a moment of rest, and on to the other windows. */
export function useStoredSettings(): void {
  const { settings } = useMe();
  const { setMe } = useSession();
  const { set } = usePreferences();
  const { connection } = useWorkbench();
  const known = useRef("");
  const isPending = useRef(false);

  // During the first render, so that nothing is drawn, and nothing rings, by the defaults.
  if (!known.current) {
    settingsStore.setState(readSettings(settings?.values?.settings));
    known.current = JSON.stringify(settingsStore.getState());
  }

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = settingsStore.subscribe((now) => {
      const next = JSON.stringify(now);
      if (next === known.current) return;
      isPending.current = true;
      clearTimeout(timer);
      timer = setTimeout(() => {
        known.current = next;
        set({ settings: JSON.parse(next) })
          // Offline: the change holds in this window, and the next one stores it.
          .catch(() => undefined)
          .finally(() => {
            isPending.current = false;
          });
      }, restMilliseconds);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [set]);

  useEffect(() => {
    const read = async () => {
      // What this window is about to store is newer.
      if (isPending.current) return;
      const stored: Stored = await unwrap(api.GET("/api/v1/me/settings"));
      if (isPending.current) return;
      const next = readSettings(stored.values?.settings);
      known.current = JSON.stringify(next);
      settingsStore.setState(next);
      setMe((me) => ({ ...me, settings: stored }));
      applyPreferences({ settings: stored });
    };
    const readQuietly = () => void read().catch(() => undefined);
    return connection.on("settings.changed", readQuietly);
  }, [connection, setMe]);
}
