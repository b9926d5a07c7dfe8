import { createStore } from "zustand/vanilla";

/** Unsent texts by conversation. They survive a reload and a sign-out, and belong to one account of this browser. */
export function openDrafts(agentId: string, storage: Pick<Storage, "getItem" | "setItem"> | null = browserStorage()) {
  const key = `smt.drafts.${agentId}`;
  const store = createStore<{ texts: Readonly<Record<string, string>> }>(() => ({ texts: read() }));

  function read(): Record<string, string> {
    try {
      const stored: unknown = JSON.parse(storage?.getItem(key) ?? "{}");
      return typeof stored === "object" && stored !== null ? { ...(stored as Record<string, string>) } : {};
    } catch {
      return {};
    }
  }

  function set(conversationId: string, text: string): void {
    // Another tab may have kept drafts of its own since.
    const { [conversationId]: _old, ...others } = read();
    const texts = text ? { ...others, [conversationId]: text } : others;
    try {
      storage?.setItem(key, JSON.stringify(texts));
    } catch {
      // The quota is used up: the draft lives as long as this page.
    }
    store.setState({ texts });
  }

  return { store, set, get: (conversationId: string) => store.getState().texts[conversationId] ?? "" };
}

export type Drafts = ReturnType<typeof openDrafts>;

function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
