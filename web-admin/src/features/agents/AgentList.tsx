import type { AgentOut, Page } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui";
import { Search, Users } from "@smt/shared/ui/icons.ts";
import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "antd";
import frame from "../../common/ListCard.module.css";
import { useIsNarrow } from "../../common/useIsNarrow";
import { AgentCards } from "./AgentCards";
import { AgentTable } from "./AgentTable";

interface Props {
  agents: UseQueryResult<Page<AgentOut>>;
  search: string;
  isFiltered: boolean;
  onClearFilters: () => void;
  onEdit: (agent: AgentOut) => void;
  onAdd?: () => void;
}

/** The rows, or why there are none. */
export function AgentList({ agents, search, isFiltered, onClearFilters, onEdit, onAdd }: Props) {
  const t = useT();
  const isNarrow = useIsNarrow();
  const { data } = agents;

  if (!data)
    return (
      <div className={frame.frame} aria-busy={agents.isPending}>
        {agents.isError ? (
          <ErrorState
            title={t("admin.agents.load_failed")}
            error={agents.error}
            onRetry={() => void agents.refetch()}
          />
        ) : (
          <ListSkeleton rows={6} />
        )}
      </div>
    );

  if (data.items.length === 0)
    return (
      <div className={frame.frame}>
        {isFiltered ? (
          <EmptyState
            icon={Search}
            title={t("common.no_result", { query: search || t("admin.agents.title") })}
            text={t("common.no_result_text")}
            actions={<Button onClick={onClearFilters}>{t("common.clear_filters")}</Button>}
          />
        ) : (
          <EmptyState
            icon={Users}
            title={t("admin.agents.empty")}
            text={t("admin.agents.empty_text")}
            actions={onAdd && <Button onClick={onAdd}>{t("admin.agents.add")}</Button>}
          />
        )}
      </div>
    );

  const Rows = isNarrow ? AgentCards : AgentTable;
  return (
    <div className={`${frame.frame} ${agents.isPlaceholderData ? frame.stale : ""}`}>
      <Rows agents={data.items} onEdit={onEdit} />
    </div>
  );
}
