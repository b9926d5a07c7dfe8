import type { Key } from "@smt/shared/i18n/index.ts";
import { AtSign, Headset, History, Radar } from "@smt/shared/ui/icons.ts";
import type { LucideIcon } from "lucide-react";
import { type ComponentType, lazy } from "react";
import { useUnreadMentions } from "../state/useNotes";

/** A page of the workbench beside the inbox, with its place in the rail. `Page` is lazy: it is loaded when first opened. */
export interface WorkbenchPage {
  name: string;
  label: Key;
  icon: LucideIcon;
  /** Who does not hold it does not see the page. */
  permission?: string;
  /** A hook that counts what waits there; 0 shows nothing. */
  useBadge?: () => number;
  Page: ComponentType;
}

export const pages: WorkbenchPage[] = [
  {
    name: "visitors",
    label: "monitor.rail",
    icon: Radar,
    permission: "visitor:read",
    Page: lazy(() => import("./VisitorsPage").then(({ VisitorsPage }) => ({ default: VisitorsPage }))),
  },
  {
    name: "records",
    label: "find.records.title",
    icon: History,
    permission: "conversation:read",
    Page: lazy(() => import("../features/history/RecordsPage").then(({ RecordsPage }) => ({ default: RecordsPage }))),
  },
  {
    name: "mentions",
    label: "team.mentions.rail",
    icon: AtSign,
    permission: "note:write",
    useBadge: useUnreadMentions,
    Page: lazy(() => import("../features/notes/MentionsPage").then(({ MentionsPage }) => ({ default: MentionsPage }))),
  },
  {
    name: "team",
    label: "team.title",
    icon: Headset,
    permission: "conversation:watch",
    Page: lazy(() => import("./TeamPage").then(({ TeamPage }) => ({ default: TeamPage }))),
  },
];
