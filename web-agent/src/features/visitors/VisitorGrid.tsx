// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual grid are placed one by one, which no table element allows.
import { useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { Radar, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { useRef } from "react";
import { useStore } from "zustand";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { dockSizes } from "../../state/view";
import styles from "./VisitorGrid.module.css";
import { VisitorRow } from "./VisitorRow";

interface Props {
  rows: readonly LiveVisitor[];
  arrivals: ReadonlyMap<string, number>;
  isComplete: boolean;
  isFiltered: boolean;
  search: string;
  onClear: () => void;
  pointer: object;
}

const columns = [
  "visitor",
  "visits",
  "region",
  "stay",
  "last_active",
  "source",
  "page",
  "agent",
  "phone",
  "actions",
] as const;

/** Rows of a fixed height, of which only those in sight exist. Five thousand visitors cost what thirty cost. */
export function VisitorGrid({ rows, arrivals, isComplete, isFiltered, search, onClear, pointer }: Props) {
  const t = useT();
  const language = useLanguage();
  const { agentId, visitors } = useWorkbench();
  const error = useStore(visitors.store, (state) => state.error);
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => dockSizes.row,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });

  return (
    <div className={`${styles.grid} ${language === "en" ? styles.english : ""}`}>
      <div className={styles.table} role="table" aria-label={t("workbench.dock.label")} aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          <div className={`${styles.columns} ${styles.head}`} role="row" aria-rowindex={1}>
            {columns.map((column) => (
              <span key={column} role="columnheader" title={t(`workbench.column.${column}`)} data-column={column}>
                {t(`workbench.column.${column}`)}
              </span>
            ))}
          </div>
        </div>
        <div ref={scroller} className={styles.scroller} role="rowgroup" {...pointer}>
          <div className={styles.canvas} style={{ blockSize: virtual.getTotalSize() }} role="presentation">
            {virtual.getVirtualItems().map(({ index, start }) => {
              const visitor = rows[index];
              return (
                visitor && (
                  <VisitorRow
                    key={visitor.id}
                    visitor={visitor}
                    agentId={agentId}
                    arrivedAt={arrivals.get(visitor.id)}
                    index={index}
                    top={start}
                  />
                )
              );
            })}
          </div>
        </div>
      </div>
      {rows.length === 0 && (
        <div className={styles.empty}>
          {error !== null && !isComplete ? (
            <ErrorState title={t("workbench.dock.failed")} error={error} onRetry={() => void visitors.reload()} />
          ) : !isComplete ? (
            <ListSkeleton rows={4} hasAvatar={false} />
          ) : isFiltered ? (
            <EmptyState
              icon={Search}
              title={search ? t("common.no_result", { query: search }) : t("workbench.dock.empty")}
              actions={<Button onClick={onClear}>{t("common.clear_filters")}</Button>}
            />
          ) : (
            <EmptyState icon={Radar} title={t("workbench.dock.empty")} text={t("workbench.dock.empty_text")} />
          )}
        </div>
      )}
    </div>
  );
}
