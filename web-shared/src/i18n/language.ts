import { useSyncExternalStore } from "react";

export type Language = "zh-CN" | "en";

/** The same key is read by public/before-paint.js. */
const KEY = "smt.language";

const listeners = new Set<() => void>();
let language = read();

export function currentLanguage(): Language {
  return language;
}

/** Shown at once and kept in this browser; `usePreferences` keeps it with the account as well. */
export function setLanguage(next: Language): void {
  language = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing still shows the language until it is closed.
  }
  announce();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

export function isLanguage(value: unknown): value is Language {
  return value === "zh-CN" || value === "en";
}

function announce(): void {
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener("storage", onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("storage", onStorage);
  };
}

/** Another tab of this browser chose another language. */
function onStorage(event: StorageEvent): void {
  if (event.key !== KEY) return;
  language = read();
  announce();
}

function read(): Language {
  try {
    const stored = localStorage.getItem(KEY);
    if (isLanguage(stored)) return stored;
  } catch {
    // Storage is switched off.
  }
  return globalThis.navigator?.language?.startsWith("en") ? "en" : "zh-CN";
}
