import { useState } from "react";

export interface CursorPages {
  cursor: string | null;
  page: number;
  next: (cursor: string) => void;
  previous: () => void;
}

/** Back and forth through a list that only knows what comes next. Another filter starts at the first page. */
export function useCursorPages(filter: string): CursorPages {
  const [state, setState] = useState<{ filter: string; cursors: string[] }>({ filter, cursors: [] });
  const cursors = state.filter === filter ? state.cursors : [];
  return {
    cursor: cursors.at(-1) ?? null,
    page: cursors.length + 1,
    next: (cursor) => setState({ filter, cursors: [...cursors, cursor] }),
    previous: () => setState({ filter, cursors: cursors.slice(0, -1) }),
  };
}
