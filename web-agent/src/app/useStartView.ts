import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { widthClass } from "../common/useWidthClass";
import { selectConversation, selectedId, useSelectedId } from "../state/selection";
import { settingsNow } from "../state/settings";
import { useWorkbench } from "../state/useWorkbench";
import { changeView } from "../state/view";

/** A16: the page and the chat in which the agent left the workbench, or always the inbox, as they have chosen. */
export function useStartView(): void {
  const { agentId, conversations } = useWorkbench();
  const isLoaded = useStore(conversations.store, (state) => state.isLoaded);
  const isStarted = useRef(false);
  const key = `smt.last.${agentId}`;

  // During the first render, so that no page is drawn only to be left.
  if (!isStarted.current) {
    isStarted.current = true;
    if (settingsNow().startView === "inbox") changeView({ page: "inbox" });
  }

  const selected = useSelectedId();
  useEffect(() => {
    // Until the list is there nothing has been left yet.
    if (!isLoaded || !selected) return;
    remember(key, selected);
  }, [isLoaded, key, selected]);

  useEffect(() => {
    // A link has said where to go; on a phone the list is the start.
    if (!isLoaded || selectedId() || settingsNow().startView !== "last" || widthClass() === "mobile") return;
    const last = recall(key);
    const conversation = last ? conversations.store.getState().book.get(last) : undefined;
    if (conversation?.status === "open" && conversation.agent?.id === agentId) selectConversation(conversation.id);
  }, [isLoaded, key, agentId, conversations]);
}

function remember(key: string, id: string): void {
  try {
    localStorage.setItem(key, id);
  } catch {
    // Storage is switched off: the address still holds it over a reload.
  }
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
