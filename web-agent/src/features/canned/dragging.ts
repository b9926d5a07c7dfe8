import type { DragEvent } from "react";

const kind = "application/x-smt-canned";

export function beginDrag(event: DragEvent, id: string): void {
  event.dataTransfer.setData(kind, id);
  event.dataTransfer.effectAllowed = "move";
}

export function draggedId(event: DragEvent): string {
  return event.dataTransfer.getData(kind);
}

/** The place among the others of the group at which it was let go: before a row in its upper half, else after it. */
export function placeOf(event: DragEvent, id: string): number {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-canned]")].filter(
    (row) => row.dataset.canned !== id,
  );
  const before = rows.findIndex((row) => {
    const { top, height } = row.getBoundingClientRect();
    return event.clientY < top + height / 2;
  });
  return before < 0 ? rows.length : before;
}
