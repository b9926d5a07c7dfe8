import type { DragEvent } from "react";

const kind = "application/x-smt-canned";

export function beginDrag(event: DragEvent, id: string): void {
  event.dataTransfer.setData(kind, id);
  event.dataTransfer.effectAllowed = "move";
}

export const draggedId = (event: DragEvent): string => event.dataTransfer.getData(kind);
