import { Ban, Folder, Globe, Paperclip, Tag, TriangleAlert, Users, Zap } from "@smt/shared/ui/icons.ts";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";

export interface AdminPage {
  path: string;
  label:
    | "admin.menu.sites"
    | "admin.menu.agents"
    | "canned.admin.responses"
    | "canned.admin.files"
    | "find.admin.menu"
    | "routing.team.menu"
    | "routing.block.list"
    | "team.words.title";
  icon: LucideIcon;
  /** Without it the page is absent, from the menu as from the addresses. */
  permission: string;
  /** Loaded when it is opened. */
  load: () => Promise<{ Component: ComponentType }>;
}

export const PAGES: AdminPage[] = [
  {
    path: "/sites",
    label: "admin.menu.sites",
    icon: Globe,
    permission: "site:edit",
    load: async () => ({ Component: (await import("../features/sites/SitesPage")).SitesPage }),
  },
  {
    path: "/agents",
    label: "admin.menu.agents",
    icon: Users,
    permission: "agent:read",
    load: async () => ({ Component: (await import("../features/agents/AgentsPage")).AgentsPage }),
  },
  {
    path: "/filing",
    label: "find.admin.menu",
    icon: Tag,
    permission: "category:edit",
    load: async () => ({ Component: (await import("../features/filing/FilingPage")).FilingPage }),
  },
  {
    path: "/teams",
    label: "routing.team.menu",
    icon: Folder,
    permission: "team:edit",
    load: async () => ({ Component: (await import("../features/teams/TeamsPage")).TeamsPage }),
  },
  {
    path: "/blocks",
    label: "routing.block.list",
    icon: Ban,
    // Every agent may see the list; those who look after nothing else find it in their workbench.
    permission: "site:edit",
    load: async () => ({ Component: (await import("../features/blocks/BlocksPage")).BlocksPage }),
  },
  {
    path: "/words",
    label: "team.words.title",
    icon: TriangleAlert,
    permission: "word:edit",
    load: async () => ({ Component: (await import("../features/words/WordsPage")).WordsPage }),
  },
  {
    path: "/canned-responses",
    label: "canned.admin.responses",
    icon: Zap,
    permission: "canned:edit_shared",
    load: async () => ({ Component: (await import("../features/canned/CannedResponsesPage")).CannedResponsesPage }),
  },
  {
    path: "/canned-files",
    label: "canned.admin.files",
    icon: Paperclip,
    permission: "canned:edit_shared",
    load: async () => ({ Component: (await import("../features/canned/CannedFilesPage")).CannedFilesPage }),
  },
];
