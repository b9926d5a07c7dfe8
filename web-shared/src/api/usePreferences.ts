import { useCallback } from "react";
import { api, unwrap } from "./client";
import type { Settings } from "./types";
import { useSession } from "./useMe";

/**
 * What this account prefers: language, theme, sizes, columns. Kept on the server, so it follows to another computer.
 * `set` shows the change at once; two quick changes are stored in their order.
 */
export function usePreferences(): {
  values: Record<string, unknown>;
  set: (changes: Record<string, unknown>) => Promise<void>;
} {
  const { me, setMe } = useSession();
  const set = useCallback(
    (changes: Record<string, unknown>) => {
      setMe((known) => withChanges(known, changes));
      return store(changes);
    },
    [setMe],
  );
  return { values: me.settings?.values ?? {}, set };
}

function withChanges<T extends { settings: Settings }>(known: T, changes: Record<string, unknown>): T {
  const settings = { ...known.settings, values: { ...known.settings?.values, ...changes } };
  return { ...known, settings };
}

let queue: Promise<unknown> = Promise.resolve();

/** Read, change, write, one after the other: another tab may have stored other values since. */
function store(changes: Record<string, unknown>): Promise<void> {
  const turn = queue.then(async () => {
    const known: Settings = await unwrap(api.GET("/api/v1/me/settings"));
    await unwrap(api.PUT("/api/v1/me/settings", { body: { ...known, values: { ...known.values, ...changes } } }));
  });
  queue = turn.catch(() => undefined);
  return turn;
}
