import { useSyncExternalStore } from "react";

export type ThemePreference = "system" | "light" | "dark";

/** The same key is read by public/before-paint.js. */
const KEY = "smt.theme";

const prefersDark = () => globalThis.matchMedia?.("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let preference = read();

/** What the user chose; the choice is on the page at once and kept in this browser. */
export function setThemePreference(next: ThemePreference): void {
  preference = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing still shows the theme until it is closed.
  }
  apply();
}

export function useThemePreference(): ThemePreference {
  return useSyncExternalStore(subscribe, () => preference);
}

export function useIsDark(): boolean {
  return useSyncExternalStore(subscribe, isDark);
}

export function isDark(): boolean {
  return preference === "dark" || (preference === "system" && prefersDark()?.matches === true);
}

function apply(): void {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    prefersDark()?.addEventListener("change", apply);
    window.addEventListener("storage", onStorage);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    prefersDark()?.removeEventListener("change", apply);
    window.removeEventListener("storage", onStorage);
  };
}

/** Another tab of this browser chose another theme. */
function onStorage(event: StorageEvent): void {
  if (event.key !== KEY) return;
  preference = read();
  apply();
}

function read(): ThemePreference {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === "light" || stored === "dark" ? stored : "system";
  } catch {
    return "system";
  }
}
