const memory = new Map<string, string>();

/** What this browser remembers of the visitor; for as long as the page, where storage is denied. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

export function remember(key: string, value: string | null): void {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Memory has it.
  }
}

export function hasKeys(prefix: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(prefix));
  } catch {
    return false;
  }
}

/** Whether the browser denies this frame its storage, as it may do to frames of other sites. */
export function isBlocked(): boolean {
  try {
    return !localStorage;
  } catch {
    return true;
  }
}

/** Remove all that was kept for a site: drafts, what waits to be sent, and the token. */
export function forget(siteKey: string): void {
  memory.clear();
  try {
    for (const key of Object.keys(localStorage)) if (key.includes(siteKey)) localStorage.removeItem(key);
  } catch {
    // There was nothing but the memory.
  }
}
