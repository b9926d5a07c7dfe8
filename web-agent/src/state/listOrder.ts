import { create } from "zustand";
import { selectConversation, selectedId } from "./selection";

/** The conversations in the order in which they stand on the screen, for the keys that walk through them. */
export const useListOrder = create<{ ids: readonly string[]; waiting: readonly string[] }>(() => ({
  ids: [],
  waiting: [],
}));

/** Open the visitor of mine who has waited longest, or the next after the open one; `false` when nobody waits. */
export function openLongestWait(): boolean {
  const { waiting } = useListOrder.getState();
  const id = waiting.find((candidate) => candidate !== selectedId()) ?? waiting[0];
  if (id) selectConversation(id);
  return id !== undefined;
}
