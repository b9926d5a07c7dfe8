import { create } from "zustand";

export const mostSelected = 100;

/** The rows chosen for one change of them all (T22); null while nobody chooses. */
export const useListSelection = create<{ ids: ReadonlySet<string> | null }>(() => ({ ids: null }));

export function startSelecting(): void {
  useListSelection.setState({ ids: new Set() });
}

export function stopSelecting(): void {
  useListSelection.setState({ ids: null });
}

export function selectRows(ids: Iterable<string>): void {
  useListSelection.setState({ ids: new Set([...ids].slice(0, mostSelected)) });
}

export function toggleRow(id: string): void {
  const chosen = new Set(useListSelection.getState().ids ?? []);
  if (!chosen.delete(id) && chosen.size < mostSelected) chosen.add(id);
  useListSelection.setState({ ids: chosen });
}
