import { type KeyboardEvent, useRef, useState } from "react";

interface Options<Item extends { id: string; group_id: string }> {
  rows: readonly Item[];
  onInsert: (item: Item) => unknown;
  onSend: (item: Item) => unknown;
  onMove: (item: Item, by: 1 | -1) => void;
}

/** P09: one chosen row; arrows move on, Enter puts in, Ctrl+Enter sends, Ctrl+Shift+arrows move the row itself. */
export function useCannedList<Item extends { id: string; group_id: string }>({
  rows,
  onInsert,
  onSend,
  onMove,
}: Options<Item>) {
  const ref = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = rows.find(({ id }) => id === chosenId) ?? null;
  const idOf = ({ id }: Item) => `canned-${id}`;

  const choose = (item: Item) => {
    setChosenId(item.id);
    const row = ref.current?.querySelector(`#${idOf(item)}`);
    row?.scrollIntoView({ block: "nearest" });
    // From the list of one group to that of the next.
    const isInList = document.activeElement?.getAttribute("role") === "listbox";
    if (isInList) row?.closest<HTMLElement>("[role=listbox]")?.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || event.altKey) return;
    const isWithControl = event.ctrlKey || event.metaKey;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined;
    if (step) {
      event.preventDefault();
      if (isWithControl && event.shiftKey) return chosen ? onMove(chosen, step) : undefined;
      const index = chosen ? rows.indexOf(chosen) + step : step > 0 ? 0 : rows.length - 1;
      const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
      if (next) choose(next);
      return;
    }
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    const item = chosen ?? rows[0];
    if (!item) return;
    event.preventDefault();
    event.stopPropagation();
    if (isWithControl) onSend(item);
    else onInsert(item);
  };
  const focus = { groupId: (chosen ?? rows[0])?.group_id, activeId: chosen ? idOf(chosen) : undefined };
  return { ref, focus, chosen, choose, idOf, onKeyDown };
}
