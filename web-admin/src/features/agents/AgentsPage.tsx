import type { AgentOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Plus } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import { useState } from "react";
import { PageHead } from "../../common/PageHead";
import { Pager } from "../../common/Pager";
import { Tip } from "../../common/Tip";
import { useCursorPages } from "../../common/useCursorPages";
import { useDebounced } from "../../common/useDebounced";
import { AgentDrawer } from "./AgentDrawer";
import { AgentFilters, type AgentFilterValues, NO_FILTERS } from "./AgentFilters";
import { AgentList } from "./AgentList";
import { useAgents } from "./agentQueries";
import { CreatedAccount } from "./CreatedAccount";

/** 客服管理 (MA01–MA07). */
export function AgentsPage() {
  const t = useT();
  const can = useCan();
  const [filters, setFilters] = useState<AgentFilterValues>(NO_FILTERS);
  const [size, setSize] = useState(20);
  const [edited, setEdited] = useState<AgentOut | "new" | null>(null);
  const [created, setCreated] = useState<AgentOut | null>(null);

  const search = useDebounced(filters.search.trim());
  const pages = useCursorPages(JSON.stringify([search, filters.role_id, filters.is_enabled, size]));
  const agents = useAgents({
    search: search || undefined,
    role_id: filters.role_id,
    is_enabled: filters.is_enabled,
    limit: size,
    cursor: pages.cursor ?? undefined,
  });
  const add = can("agent:edit") ? () => setEdited("new") : undefined;

  return (
    <>
      <PageHead
        title={t("admin.agents.title")}
        subtitle={t("admin.agents.subtitle")}
        action={
          add && (
            <Button type="primary" icon={<Icon of={Plus} />} onClick={add}>
              {t("admin.agents.add")}
            </Button>
          )
        }
      />
      <Tip name="agents" text={t("admin.agents.tip")} />
      <AgentFilters values={filters} onChange={setFilters} />
      <AgentList
        agents={agents}
        search={search}
        isFiltered={search !== "" || filters.role_id !== undefined || filters.is_enabled !== undefined}
        onClearFilters={() => setFilters(NO_FILTERS)}
        onEdit={setEdited}
        onAdd={add}
      />
      <Pager pages={pages} nextCursor={agents.data?.next_cursor ?? null} size={size} onSize={setSize} />
      <AgentDrawer edited={edited} onClose={() => setEdited(null)} onCreated={setCreated} />
      <CreatedAccount agent={created} onClose={() => setCreated(null)} onAddAnother={() => setEdited("new")} />
    </>
  );
}
