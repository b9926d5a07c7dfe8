import { create } from "zustand";

export type DockMode = "strip" | "half" | "full";

/** How this agent has arranged the workbench. The persistent part follows the account. */
export interface View {
  scope: "mine" | "all";
  /** The list shows colleagues in the place of visitors. */
  isWithColleagues: boolean;
  siteId: string | null;
  dockMode: DockMode;
  /** Height of the half-open dock in pixels. */
  dockHeight: number;
  isPanelOpen: boolean;
  panelTab: string;
  /** The page beside the rail: "inbox", or the name of one in `app/pages.ts`. */
  page: string;
  isSoundOn: boolean;
  areNoticesOn: boolean;
  isKeySheetOpen: boolean;
  /** The open section of the settings. */
  settings: string | null;
  /** The panel that lies over the chat where there is no room beside it. */
  isPanelOver: boolean;
}

export const dockSizes = { strip: 40, head: 68, row: 30, rows: 6, minRows: 3, maxRows: 14, grip: 1 };
export const defaultDockHeight = dockSizes.head + dockSizes.rows * dockSizes.row + dockSizes.grip;

const persistent = [
  "scope",
  "siteId",
  "dockMode",
  "dockHeight",
  "isPanelOpen",
  "panelTab",
  "page",
  "isSoundOn",
  "areNoticesOn",
] as const;
type Persistent = Pick<View, (typeof persistent)[number]>;

const initial: View = {
  scope: "mine",
  isWithColleagues: false,
  siteId: null,
  dockMode: "half",
  dockHeight: defaultDockHeight,
  isPanelOpen: true,
  panelTab: "card",
  page: "inbox",
  isSoundOn: true,
  areNoticesOn: true,
  isKeySheetOpen: false,
  settings: null,
  isPanelOver: false,
};

export const useView = create<View>(() => initial);

export function changeView(changes: Partial<View>): void {
  useView.setState(changes);
}

export function cycleDock(): void {
  const next = { strip: "half", half: "full", full: "strip" } as const;
  useView.setState(({ dockMode }) => ({ dockMode: next[dockMode] }));
}

/** Where the panel has its own room it folds away; where it has none it opens over the chat. */
export function togglePanel(hasRoom: boolean): void {
  useView.setState(({ isPanelOpen, isPanelOver }) =>
    hasRoom ? { isPanelOpen: !isPanelOpen } : { isPanelOver: !isPanelOver },
  );
}

/** What the account has stored, where it still makes sense. */
export function restoreView(stored: unknown): void {
  if (typeof stored !== "object" || stored === null) return;
  const values = stored as Record<string, unknown>;
  const changes: Partial<View> = {};
  const take = <K extends keyof Persistent>(key: K, isValid: (value: unknown) => boolean) => {
    if (isValid(values[key])) changes[key] = values[key] as View[K];
  };
  take("scope", (value) => value === "mine" || value === "all");
  take("siteId", (value) => value === null || typeof value === "string");
  take("dockMode", (value) => value === "strip" || value === "half" || value === "full");
  take("dockHeight", (value) => typeof value === "number" && value >= 100 && value <= 600);
  for (const key of ["panelTab", "page"] as const) take(key, (value) => typeof value === "string");
  for (const key of ["isPanelOpen", "isSoundOn", "areNoticesOn"] as const) {
    take(key, (value) => typeof value === "boolean");
  }
  useView.setState(changes);
}

export function persistentView(view: View): Persistent {
  return Object.fromEntries(persistent.map((key) => [key, view[key]])) as unknown as Persistent;
}

export function clampDockHeight(height: number): number {
  const { head, row, grip, minRows, maxRows } = dockSizes;
  return Math.round(Math.min(Math.max(height, head + grip + minRows * row), head + grip + maxRows * row));
}
