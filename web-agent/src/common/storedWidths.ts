import { useState } from "react";
import type { WidthClass } from "./useWidthClass";

export interface PaneWidths {
  list: number;
  panel: number;
}

const defaults: Record<WidthClass, PaneWidths> = {
  mobile: { list: 288, panel: 320 },
  compact: { list: 72, panel: 320 },
  folded: { list: 288, panel: 320 },
  normal: { list: 288, panel: 320 },
  wide: { list: 320, panel: 380 },
};

/** Pane widths as they were dragged, apart for each class of screen: a laptop and a big screen do not share them. */
export function usePaneWidths(width: WidthClass): [PaneWidths, (changes: Partial<PaneWidths>) => void] {
  const [changed, setChanged] = useState<Partial<Record<WidthClass, PaneWidths>>>({});
  const widths = changed[width] ?? read(width);
  const change = (changes: Partial<PaneWidths>) => {
    const next = { ...widths, ...changes };
    setChanged((known) => ({ ...known, [width]: next }));
    try {
      localStorage.setItem(keyOf(width), JSON.stringify(next));
    } catch {
      // The widths hold until the page is closed.
    }
  };
  return [widths, change];
}

function read(width: WidthClass): PaneWidths {
  const fallback = defaults[width];
  try {
    const { list, panel } = JSON.parse(localStorage.getItem(keyOf(width)) ?? "{}");
    return {
      list: typeof list === "number" ? list : fallback.list,
      panel: typeof panel === "number" ? panel : fallback.panel,
    };
  } catch {
    return fallback;
  }
}

function keyOf(width: WidthClass): string {
  return `smt.panes.${width}`;
}
