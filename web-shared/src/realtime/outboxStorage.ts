/** What the outbox needs of `localStorage`. One key per message, so that two tabs never overwrite each other's list. */
export interface OutboxStorage {
  read(prefix: string): string[];
  write(key: string, value: string): void;
  remove(key: string): void;
  /** Called when another tab changed something. */
  onForeignChange(handler: (key: string | null) => void): () => void;
}

export function memoryStorage(): OutboxStorage {
  const entries = new Map<string, string>();
  return {
    read: (prefix) => [...entries].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value),
    write: (key, value) => void entries.set(key, value),
    remove: (key) => void entries.delete(key),
    onForeignChange: () => () => undefined,
  };
}

/** `localStorage` where the browser grants it, else memory: private modes and blocked third-party storage throw. */
export function browserStorage(): OutboxStorage {
  let storage: Storage;
  try {
    storage = window.localStorage;
    storage.setItem("smt:probe", "1");
    storage.removeItem("smt:probe");
  } catch {
    return memoryStorage();
  }
  const memory = memoryStorage();
  return {
    read: (prefix) => {
      const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "");
      const stored = keys.filter((key) => key.startsWith(prefix)).map((key) => storage.getItem(key) ?? "");
      return [...stored, ...memory.read(prefix)];
    },
    write: (key, value) => {
      try {
        storage.setItem(key, value);
      } catch {
        // The quota is used up: the message at least survives until the page closes.
        memory.write(key, value);
      }
    },
    remove: (key) => {
      storage.removeItem(key);
      memory.remove(key);
    },
    onForeignChange: (handler) => {
      const listener = (event: StorageEvent) => handler(event.key);
      window.addEventListener("storage", listener);
      return () => window.removeEventListener("storage", listener);
    },
  };
}
