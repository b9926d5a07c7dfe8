import { useSyncExternalStore } from "react";

export type WidthClass = "mobile" | "compact" | "folded" | "normal" | "wide";

const steps: readonly [string, WidthClass][] = [
  ["(max-width: 1023px)", "mobile"],
  ["(max-width: 1279px)", "compact"],
  ["(max-width: 1439px)", "folded"],
  ["(max-width: 1679px)", "normal"],
];

/** Which of the layouts fits this window. */
export function useWidthClass(): WidthClass {
  return useSyncExternalStore(subscribe, widthClass);
}

export function widthClass(): WidthClass {
  return steps.find(([query]) => matchMedia(query).matches)?.[1] ?? "wide";
}

function subscribe(listener: () => void): () => void {
  const queries = steps.map(([query]) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
