import type { Key } from "@smt/shared/i18n/index.ts";
import { Contact, History, Paperclip, Route, Zap } from "@smt/shared/ui/icons.ts";
import type { LucideIcon } from "lucide-react";
import { type ComponentType, lazy } from "react";
import type { Conversation } from "../common/wire";

const CardPanel = lazy(() => import("../features/profile/CardPanel").then(({ CardPanel }) => ({ default: CardPanel })));
const TrailPanel = lazy(() =>
  import("../features/profile/TrailPanel").then(({ TrailPanel }) => ({ default: TrailPanel })),
);
const ResponsesPanel = lazy(() =>
  import("../features/canned/ResponsesPanel").then(({ ResponsesPanel }) => ({ default: ResponsesPanel })),
);
const FilesPanel = lazy(() =>
  import("../features/canned/FilesPanel").then(({ FilesPanel }) => ({ default: FilesPanel })),
);

const HistoryPanel = lazy(() =>
  import("../features/history/HistoryPanel").then(({ HistoryPanel }) => ({ default: HistoryPanel })),
);

/** A tab of the auxiliary panel beside the chat. */
export interface Panel {
  name: string;
  label: Key;
  icon: LucideIcon;
  /** Without a chat there is nobody to show; a panel that does not need one gets null. */
  needsConversation: boolean;
  /** Who does not hold it does not see the tab. */
  permission?: string;
  Panel: ComponentType<{ conversation: Conversation | null }>;
}

export const panels: Panel[] = [
  { name: "card", label: "workbench.panel.card", icon: Contact, needsConversation: true, Panel: CardPanel },
  {
    name: "responses",
    label: "canned.tab.responses",
    icon: Zap,
    needsConversation: false,
    permission: "canned:read",
    Panel: ResponsesPanel,
  },
  {
    name: "files",
    label: "canned.tab.files",
    icon: Paperclip,
    needsConversation: false,
    permission: "canned:read",
    Panel: FilesPanel,
  },
  { name: "trail", label: "workbench.panel.trail", icon: Route, needsConversation: true, Panel: TrailPanel },
  { name: "history", label: "find.history.tab", icon: History, needsConversation: true, Panel: HistoryPanel },
];
