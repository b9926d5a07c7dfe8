// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual grid are placed one by one, which no table element allows.
import { useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { Radar, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { type CSSProperties, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useHold } from "../../common/useHold";
import { useWorkbench } from "../../state/useWorkbench";
import { dockSizes } from "../../state/view";
import { shownColumns, tracks } from "./columns";
import { GridHead } from "./GridHead";
import { clearFilters, useMonitor } from "./monitor";
import { useMonitorKeys } from "./useMonitorKeys";
import { useShownVisitors } from "./useShownVisitors";
import styles from "./VisitorGrid.module.css";
import { VisitorRow } from "./VisitorRow";
import { isFiltered } from "./visitorFilter";

const actionWidths = { "zh-CN": 124, en: 168 };

/** Rows of a fixed height, of which only those in sight exist. Five thousand visitors cost what thirty cost. */
export function VisitorGrid() {
  const t = useT();
  const { agentId, expected } = useWorkbench();
  const { isHeld, pointer } = useHold();
  const { rows, withheld, arrivals, isComplete } = useShownVisitors(isHeld);
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(box);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => dockSizes.row,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
  });
  useMonitorKeys(rows, (index) => virtual.scrollToIndex(index));

  const inSight = virtual.getVirtualItems();
  const unserved = inSight.flatMap(({ index }) => {
    const visitor = rows[index];
    return visitor && !visitor.agent && visitor.state !== "left" ? [visitor.id] : [];
  });
  const unservedKey = unserved.join();
  useEffect(() => expected.want(unservedKey ? unservedKey.split(",") : []), [expected, unservedKey]);

  return (
    <div ref={box} className={styles.grid} style={columns.style}>
      {withheld > 0 && (
        <span className={styles.withheld} role="status">
          {t("workbench.dock.held", { count: withheld })}
        </span>
      )}
      <div className={styles.table} role="table" aria-label={t("workbench.dock.label")} aria-rowcount={rows.length + 1}>
        <GridHead columns={columns.shown} />
        <div ref={scroller} className={styles.scroller} role="rowgroup" {...pointer}>
          <div className={styles.canvas} style={{ blockSize: virtual.getTotalSize() }} role="presentation">
            {inSight.map(({ index, start }) => {
              const visitor = rows[index];
              return (
                visitor && (
                  <VisitorRow
                    key={visitor.id}
                    visitor={visitor}
                    columns={columns.shown}
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
      {rows.length === 0 && <NoRows isComplete={isComplete} />}
    </div>
  );
}

/** The columns that fit, as tracks for the head and every row. */
function useColumns(box: React.RefObject<HTMLDivElement | null>) {
  const language = useLanguage();
  const columns = useMonitor((monitor) => monitor.columns);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return useMemo(() => {
    const shown = shownColumns(columns, width, actionWidths[language]);
    const { template, min } = tracks(shown, actionWidths[language]);
    return { shown, style: { "--tracks": template, "--min": `${min}px` } as CSSProperties };
  }, [columns, language, width]);
}

function NoRows({ isComplete }: { isComplete: boolean }) {
  const t = useT();
  const { visitors } = useWorkbench();
  const error = useStore(visitors.store, (state) => state.error);
  const search = useMonitor((monitor) => monitor.search);
  const isNarrowed = useMonitor((monitor) => monitor.search !== "" || isFiltered(monitor.filters));
  return (
    <div className={styles.empty}>
      {error !== null && !isComplete ? (
        <ErrorState title={t("workbench.dock.failed")} error={error} onRetry={() => void visitors.reload()} />
      ) : !isComplete ? (
        <ListSkeleton rows={4} hasAvatar={false} />
      ) : isNarrowed ? (
        <EmptyState
          icon={Search}
          title={search ? t("common.no_result", { query: search }) : t("monitor.no_match")}
          actions={<Button onClick={clearFilters}>{t("common.clear_filters")}</Button>}
        />
      ) : (
        <EmptyState icon={Radar} title={t("workbench.dock.empty")} text={t("workbench.dock.empty_text")} />
      )}
    </div>
  );
}
