import { newId } from "@smt/shared/realtime/index.ts";
import { create } from "zustand";
import { type Column, defaultColumns, readColumns } from "./columns";
import { noFilters, tabs, type VisitorFilters } from "./visitorFilter";
import { defaultOrder, type Order, readOrder } from "./visitorOrder";

/** A name for a filter with its order and its columns (V19). */
export interface SavedView {
  id: string;
  name: string;
  filters: VisitorFilters;
  order: Order;
  columns: readonly Column[];
}

interface Monitor {
  columns: readonly Column[];
  order: Order;
  filters: VisitorFilters;
  search: string;
  views: readonly SavedView[];
  viewId: string | null;
  /** The row that the keys speak of. */
  selectedId: string | null;
  /** The visitor for whom an invitation is being written. */
  invitingId: string | null;
}

export const viewLimits = { count: 20, name: 30 };

const initial: Monitor = {
  columns: defaultColumns,
  order: defaultOrder,
  filters: noFilters,
  search: "",
  views: [],
  viewId: null,
  selectedId: null,
  invitingId: null,
};

export const useMonitor = create<Monitor>(() => initial);

export function changeMonitor(changes: Partial<Monitor>): void {
  useMonitor.setState(changes);
}

export function changeFilters(changes: Partial<VisitorFilters>): void {
  useMonitor.setState(({ filters }) => ({ filters: { ...filters, ...changes }, viewId: null }));
}

export function clearFilters(): void {
  useMonitor.setState({ filters: noFilters, search: "", viewId: null });
}

export function saveView(name: string): void {
  useMonitor.setState(({ views, filters, order, columns }) => {
    const view = { id: newId(), name, filters, order, columns };
    return { views: [...views, view].slice(-viewLimits.count), viewId: view.id };
  });
}

export function openView({ id, filters, order, columns }: SavedView): void {
  useMonitor.setState({ filters, order, columns, viewId: id, search: "" });
}

export function removeView(id: string): void {
  useMonitor.setState(({ views, viewId }) => ({
    views: views.filter((view) => view.id !== id),
    viewId: viewId === id ? null : viewId,
  }));
}

/** What follows the account to another computer. */
export function storedMonitor({ columns, order, filters, views }: Monitor) {
  // Who has chosen no columns goes on with those that the product comes with.
  const chosen = (own: readonly Column[]) => (own === defaultColumns ? null : own);
  return {
    columns: chosen(columns),
    order,
    filters,
    views: views.map((view) => ({ ...view, columns: chosen(view.columns) })),
  };
}

export function restoreMonitor(stored: unknown): void {
  const known = asObject(stored);
  useMonitor.setState({
    columns: readColumns(known.columns),
    order: readOrder(known.order),
    filters: readFilters(known.filters),
    views: readViews(known.views),
  });
}

function readFilters(stored: unknown): VisitorFilters {
  const known = asObject(stored);
  const text = (value: unknown) => (typeof value === "string" && value ? value : null);
  return {
    tab: tabs.find((tab) => tab === known.tab) ?? "all",
    type: text(known.type) as VisitorFilters["type"],
    channel: text(known.channel) as VisitorFilters["channel"],
    region: text(known.region),
    source: text(known.source),
    agent: text(known.agent),
    stayMinutes: typeof known.stayMinutes === "number" ? known.stayMinutes : null,
    page: text(known.page) ?? "",
  };
}

function readViews(stored: unknown): SavedView[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, viewLimits.count).flatMap((entry) => {
    const { id, name, filters, order, columns } = asObject(entry);
    if (typeof id !== "string" || typeof name !== "string") return [];
    return [{ id, name, filters: readFilters(filters), order: readOrder(order), columns: readColumns(columns) }];
  });
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
