import { create } from "zustand";

export interface Calculated {
  formula: string;
  result: string;
}

const most = 5;

/** The last results, as long as the page is open: a price is often wanted twice. */
export const useCalculated = create<{ results: readonly Calculated[] }>(() => ({ results: [] }));

export function remember(formula: string, result: string): void {
  useCalculated.setState(({ results }) => ({
    results: [{ formula, result }, ...results.filter((one) => one.formula !== formula)].slice(0, most),
  }));
}
