import { useState } from "react";

/** What was done, and a way back and forth through it. */
export function useHistory<State>(first: State) {
  const [{ past, now, future }, set] = useState<{ past: State[]; now: State; future: State[] }>({
    past: [],
    now: first,
    future: [],
  });
  return {
    now,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (next: State) => set((known) => ({ past: [...known.past, known.now], now: next, future: [] })),
    undo: () =>
      set((known) => {
        const last = known.past.at(-1);
        if (last === undefined) return known;
        return { past: known.past.slice(0, -1), now: last, future: [known.now, ...known.future] };
      }),
    redo: () =>
      set((known) => {
        const [next, ...rest] = known.future;
        if (next === undefined) return known;
        return { past: [...known.past, known.now], now: next, future: rest };
      }),
    reset: (state: State) => set({ past: [], now: state, future: [] }),
  };
}
