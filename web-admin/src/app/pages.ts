import { Globe, Users } from "@smt/shared/ui/icons.ts";
import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";

export interface AdminPage {
  path: string;
  label: "admin.menu.sites" | "admin.menu.agents";
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
];
