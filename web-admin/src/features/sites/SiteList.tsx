import type { Page, SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui";
import { Globe, Search } from "@smt/shared/ui/icons.ts";
import type { UseQueryResult } from "@tanstack/react-query";
import { Button } from "antd";
import frame from "../../common/ListCard.module.css";
import { useIsNarrow } from "../../common/useIsNarrow";
import { SiteCards } from "./SiteCards";
import type { SitePanel } from "./SitesPage";
import { SiteTable } from "./SiteTable";

interface Props {
  sites: UseQueryResult<Page<SiteOut>>;
  search: string;
  onClearSearch: () => void;
  onOpen: (panel: SitePanel) => void;
  onAdd: () => void;
}

/** The rows, or why there are none. */
export function SiteList({ sites, search, onClearSearch, onOpen, onAdd }: Props) {
  const t = useT();
  const isNarrow = useIsNarrow();
  const { data } = sites;

  if (!data)
    return (
      <div className={frame.frame} aria-busy={sites.isPending}>
        {sites.isError ? (
          <ErrorState title={t("admin.sites.load_failed")} error={sites.error} onRetry={() => void sites.refetch()} />
        ) : (
          <ListSkeleton rows={5} />
        )}
      </div>
    );

  if (data.items.length === 0)
    return (
      <div className={frame.frame}>
        {search ? (
          <EmptyState
            icon={Search}
            title={t("common.no_result", { query: search })}
            text={t("common.no_result_text")}
            actions={<Button onClick={onClearSearch}>{t("common.clear_filters")}</Button>}
          />
        ) : (
          <EmptyState
            icon={Globe}
            title={t("admin.sites.empty")}
            text={t("admin.sites.empty_text")}
            actions={<Button onClick={onAdd}>{t("admin.sites.add")}</Button>}
          />
        )}
      </div>
    );

  const Rows = isNarrow ? SiteCards : SiteTable;
  return (
    <div className={`${frame.frame} ${sites.isPlaceholderData ? frame.stale : ""}`}>
      <Rows sites={data.items} onOpen={onOpen} />
    </div>
  );
}
