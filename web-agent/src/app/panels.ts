import type { Key } from "@smt/shared/i18n/index.ts";
import { Contact, Route } from "@smt/shared/ui/icons.ts";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Conversation } from "../common/wire";
import { CardPanel } from "../features/profile/CardPanel";
import { TrailPanel } from "../features/profile/TrailPanel";

/** A tab of the auxiliary panel beside the chat. */
export interface Panel {
  name: string;
  label: Key;
  icon: LucideIcon;
  /** Without a chat there is nobody to show; a panel that does not need one gets null. */
  needsConversation: boolean;
  Panel: ComponentType<{ conversation: Conversation | null }>;
}

export const panels: Panel[] = [
  { name: "card", label: "workbench.panel.card", icon: Contact, needsConversation: true, Panel: CardPanel },
  { name: "trail", label: "workbench.panel.trail", icon: Route, needsConversation: true, Panel: TrailPanel },
];
