import { newId } from "@smt/shared/realtime/index.ts";
import { create } from "zustand";
import { type Column, defaultColumns, readColumns } from "./columns";
import { noFilters, tabs, type VisitorFilters } from "./visitorFilter";
import { defaultOrder, type Order, readOrder } from "./visitorOrder";

/** A text to invite with, under no name but its beginning. */
export interface InviteTemplate {
  id: string;
  text: string;
}

/** How the last invitation was sent, for the next one. */
export interface InviteOptions {
  showsCard: boolean;
  /** Taken back after 30 seconds without an answer. */
  isBrief: boolean;
}

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
  /** Those of whom the next bulk action speaks. */
  ticked: ReadonlySet<string>;
  templates: readonly InviteTemplate[];
  inviteOptions: InviteOptions;
}

export const viewLimits = { count: 20, name: 30 };
export const templateLimit = 20;
const nobody: ReadonlySet<string> = new Set();

const initial: Monitor = {
  columns: defaultColumns,
  order: defaultOrder,
  filters: noFilters,
  search: "",
  views: [],
  viewId: null,
  selectedId: null,
  invitingId: null,
  ticked: nobody,
  templates: [],
  inviteOptions: { showsCard: true, isBrief: false },
};

export const useMonitor = create<Monitor>(() => initial);

export function changeMonitor(changes: Partial<Monitor>): void {
  useMonitor.setState(changes);
}

export function changeFilters(changes: Partial<VisitorFilters>): void {
  useMonitor.setState(({ filters }) => ({ filters: { ...filters, ...changes }, viewId: null, ticked: nobody }));
}

export function clearFilters(): void {
  useMonitor.setState({ filters: noFilters, search: "", viewId: null, ticked: nobody });
}

export function saveView(name: string): void {
  useMonitor.setState(({ views, filters, order, columns }) => {
    const view = { id: newId(), name, filters, order, columns };
    return { views: [...views, view].slice(-viewLimits.count), viewId: view.id };
  });
}

export function openView({ id, filters, order, columns }: SavedView): void {
  useMonitor.setState({ filters, order, columns, viewId: id, search: "", ticked: nobody });
}

export function removeView(id: string): void {
  useMonitor.setState(({ views, viewId }) => ({
    views: views.filter((view) => view.id !== id),
    viewId: viewId === id ? null : viewId,
  }));
}

export function renameView(id: string, name: string): void {
  useMonitor.setState(({ views }) => ({ views: views.map((view) => (view.id === id ? { ...view, name } : view)) }));
}

export function moveView(id: string, by: number): void {
  useMonitor.setState(({ views }) => {
    const from = views.findIndex((view) => view.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= views.length) return {};
    const moved = [...views];
    moved.splice(to, 0, ...moved.splice(from, 1));
    return { views: moved };
  });
}

/** Whom a filter hides nobody acts upon: another search begins with nobody ticked. */
export function changeSearch(search: string): void {
  useMonitor.setState({ search, ticked: nobody });
}

export function toggleTick(id: string): void {
  useMonitor.setState(({ ticked }) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    return { ticked: next };
  });
}

export function tickAll(ids: readonly string[]): void {
  useMonitor.setState({ ticked: new Set(ids) });
}

export function untickAll(): void {
  useMonitor.setState({ ticked: nobody });
}

export function saveTemplate(text: string): void {
  useMonitor.setState(({ templates }) => {
    if (templates.some((one) => one.text === text)) return {};
    return { templates: [...templates, { id: newId(), text }].slice(-templateLimit) };
  });
}

export function removeTemplate(id: string): void {
  useMonitor.setState(({ templates }) => ({ templates: templates.filter((one) => one.id !== id) }));
}

/** What follows the account to another computer. */
export function storedMonitor({ columns, order, filters, views, templates, inviteOptions }: Monitor) {
  // Who has chosen no columns goes on with those that the product comes with.
  const chosen = (own: readonly Column[]) => (own === defaultColumns ? null : own);
  return {
    columns: chosen(columns),
    order,
    filters,
    views: views.map((view) => ({ ...view, columns: chosen(view.columns) })),
    templates,
    inviteOptions,
  };
}

export function restoreMonitor(stored: unknown): void {
  const known = asObject(stored);
  useMonitor.setState({
    columns: readColumns(known.columns),
    order: readOrder(known.order),
    filters: readFilters(known.filters),
    views: readViews(known.views),
    templates: readTemplates(known.templates),
    inviteOptions: readInviteOptions(known.inviteOptions),
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

function readTemplates(stored: unknown): InviteTemplate[] {
  if (!Array.isArray(stored)) return [];
  return stored.slice(0, templateLimit).flatMap((entry) => {
    const { id, text } = asObject(entry);
    return typeof id === "string" && typeof text === "string" && text ? [{ id, text }] : [];
  });
}

function readInviteOptions(stored: unknown): InviteOptions {
  const { showsCard, isBrief } = asObject(stored);
  return { showsCard: showsCard !== false, isBrief: isBrief === true };
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
