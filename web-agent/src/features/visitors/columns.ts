import type { Key } from "@smt/shared/i18n/index.ts";

export const columnNames = [
  "visitor",
  "visits",
  "region",
  "stay",
  "last_active",
  "source",
  "page",
  "agent",
  "last_agent",
  "phone",
] as const;
export type ColumnName = (typeof columnNames)[number];

export interface Column {
  name: ColumnName;
  isShown: boolean;
  /** In pixels, once somebody has dragged it; null shares the room with the others. */
  width: number | null;
}

interface Shape {
  label: Key;
  min: number;
  grow: number;
  isNumber?: boolean;
}

export const shapes: Record<ColumnName, Shape> = {
  visitor: { label: "workbench.column.visitor", min: 150, grow: 1.5 },
  visits: { label: "workbench.column.visits", min: 48, grow: 0, isNumber: true },
  region: { label: "workbench.column.region", min: 132, grow: 1.35 },
  stay: { label: "workbench.column.stay", min: 72, grow: 0 },
  last_active: { label: "workbench.column.last_active", min: 76, grow: 0 },
  source: { label: "workbench.column.source", min: 96, grow: 1.05 },
  page: { label: "workbench.column.page", min: 106, grow: 1.3 },
  agent: { label: "workbench.column.agent", min: 64, grow: 0 },
  last_agent: { label: "monitor.column.last_agent", min: 72, grow: 0 },
  phone: { label: "workbench.column.phone", min: 96, grow: 0 },
};

export const widthLimits = { min: 40, max: 600 };

/** As the product comes: who served last is in the title of 接待, so its column waits until somebody wants it. */
export const defaultColumns: readonly Column[] = columnNames.map((name) => ({
  name,
  isShown: name !== "last_agent",
  width: null,
}));

/** Where the room is short, what the panel shows as well gives way to the actions, as long as nobody has chosen otherwise. */
const spared: readonly ColumnName[] = ["last_active", "phone"];

export function shownColumns(columns: readonly Column[], width: number, actions: number, tick = 0): readonly Column[] {
  let shown = columns.filter(({ isShown }) => isShown);
  if (columns !== defaultColumns) return shown;
  for (const name of spared) {
    if (tracks(shown, actions, tick).min <= width) break;
    shown = shown.filter((column) => column.name !== name);
  }
  return shown;
}

/** The tracks of the grid, and the width below which it scrolls. */
export function tracks(columns: readonly Column[], actions: number, tick = 0): { template: string; min: number } {
  const gap = 10;
  const lead = tick ? `${tick}px ` : "";
  const widths = columns.map(({ name, width }) => width ?? shapes[name].min);
  const template = columns.map(({ name, width }) => {
    const { min, grow } = shapes[name];
    if (width !== null) return `${width}px`;
    return grow > 0 ? `minmax(${min}px, ${grow}fr)` : `${min}px`;
  });
  const sum = widths.reduce((total, width) => total + width, actions);
  // The last track of the data takes what is left, so that the actions stand at the edge.
  return {
    template: `${lead}${template.join(" ")} minmax(0, ${columns.some(isGrowing) ? 0 : 1}fr) ${actions}px`,
    min: sum + gap * (columns.length + 1) + 22 + (tick ? tick + gap : 0),
  };
}

function isGrowing({ name, width }: Column): boolean {
  return width === null && shapes[name].grow > 0;
}

/** What was stored, with every column once: newer versions may know more, and older ones other names. */
export function readColumns(stored: unknown): readonly Column[] {
  if (!Array.isArray(stored)) return defaultColumns;
  const known = new Map<ColumnName, Column>();
  for (const entry of stored as Partial<Column>[]) {
    const name = columnNames.find((candidate) => candidate === entry?.name);
    if (!name || known.has(name)) continue;
    const width = typeof entry.width === "number" ? clampWidth(entry.width) : null;
    known.set(name, { name, isShown: name === "visitor" || entry.isShown !== false, width });
  }
  for (const column of defaultColumns) if (!known.has(column.name)) known.set(column.name, column);
  return [...known.values()];
}

export function clampWidth(width: number): number {
  return Math.round(Math.min(Math.max(width, widthLimits.min), widthLimits.max));
}

/** To the place of another one, as it is dropped on it. */
export function placeColumn(columns: readonly Column[], name: ColumnName, on: ColumnName): readonly Column[] {
  const [from, to] = [name, on].map((one) => columns.findIndex((column) => column.name === one)) as [number, number];
  return from < 0 || to < 0 ? columns : moveColumn(columns, name, to - from);
}

export function moveColumn(columns: readonly Column[], name: ColumnName, by: number): readonly Column[] {
  const from = columns.findIndex((column) => column.name === name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= columns.length) return columns;
  const moved = [...columns];
  moved.splice(to, 0, ...moved.splice(from, 1));
  return moved;
}

export function changeColumn(
  columns: readonly Column[],
  name: ColumnName,
  change: Partial<Omit<Column, "name">>,
): readonly Column[] {
  return columns.map((column) => (column.name === name ? { ...column, ...change } : column));
}
