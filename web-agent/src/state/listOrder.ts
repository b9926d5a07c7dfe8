import { create } from "zustand";

/** The conversations in the order in which they stand on the screen, for the keys that walk through them. */
export const useListOrder = create<{ ids: readonly string[]; waiting: readonly string[] }>(() => ({
  ids: [],
  waiting: [],
}));
