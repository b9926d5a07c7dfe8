import { useSyncExternalStore } from "react";

/**
 * The open conversation stands in the address, so a reload, a link in a notice and the back key of a phone find it.
 */
const pattern = /^#\/(?:c|conversations)\/([0-9a-f-]{36})$/i;
const roomPattern = /^#\/r\/([0-9a-f-]{36})$/i;
const listeners = new Set<() => void>();

export function selectedId(): string | null {
  return pattern.exec(location.hash)?.[1] ?? null;
}

export function useSelectedId(): string | null {
  return useSyncExternalStore(subscribe, selectedId);
}

/** `isStep` adds an entry to the history: on a phone the chat is a page of its own. */
export function selectConversation(id: string | null, isStep = isNarrow()): void {
  if (id === selectedId()) return;
  const address = `${location.pathname}${location.search}${id ? `#/c/${id}` : ""}`;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}

/** The room of colleagues that stands in the place of a visitor's chat. */
export function selectedRoomId(): string | null {
  return roomPattern.exec(location.hash)?.[1] ?? null;
}

export function useSelectedRoomId(): string | null {
  return useSyncExternalStore(subscribe, selectedRoomId);
}

export function selectRoom(id: string | null, isStep = isNarrow()): void {
  if (id === selectedRoomId()) return;
  const address = `${location.pathname}${location.search}${id ? `#/r/${id}` : ""}`;
  if (isStep) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
  for (const listener of listeners) listener();
}

function isNarrow(): boolean {
  return matchMedia("(max-width: 1023px)").matches;
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener("hashchange", announce);
    window.addEventListener("popstate", announce);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("hashchange", announce);
    window.removeEventListener("popstate", announce);
  };
}

function announce(): void {
  for (const listener of listeners) listener();
}
