import { useSyncExternalStore } from "react";

const narrow = globalThis.matchMedia?.("(max-width: 760px)");

/** Where a table has no room: its rows become cards, its drawers take the whole screen. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => narrow?.matches ?? false);
}

function subscribe(listener: () => void): () => void {
  narrow?.addEventListener("change", listener);
  return () => narrow?.removeEventListener("change", listener);
}
