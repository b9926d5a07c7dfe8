// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual grid are placed one by one, which no table element allows.
import { useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { Radar, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { type CSSProperties, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useHold } from "../../common/useHold";
import { useWorkbench } from "../../state/useWorkbench";
import { dockSizes } from "../../state/view";
import { shownColumns, tracks } from "./columns";
import { GridHead } from "./GridHead";
import { clearFilters, useMonitor } from "./monitor";
import { TickAllBox } from "./TickBox";
import { useMonitorKeys } from "./useMonitorKeys";
import { useRowWindow } from "./useRowWindow";
import { useShownVisitors } from "./useShownVisitors";
import styles from "./VisitorGrid.module.css";
import { VisitorRow } from "./VisitorRow";
import { isFiltered } from "./visitorFilter";

const actionWidths = { "zh-CN": 124, en: 168 };
const tickWidth = 18;

/** Rows of a fixed height, of which only those in sight exist. Five thousand visitors cost what thirty cost. */
export function VisitorGrid({ isTickable = false }: { isTickable?: boolean }) {
  const t = useT();
  const { agentId, expected } = useWorkbench();
  const { isHeld, pointer } = useHold();
  const { rows, withheld, arrivals, isComplete } = useShownVisitors(isHeld);
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = useColumns(box, isTickable);
  const { first, end, show } = useRowWindow(scroller, rows.length, dockSizes.row);
  useMonitorKeys(rows, show, isTickable);
  const shownIds = useRef<() => readonly string[]>(() => []);
  shownIds.current = () => rows.flatMap(({ id, state }) => (state === "left" ? [] : [id]));

  const inSight = rows.slice(first, end);
  const unserved = inSight.flatMap((visitor) => (!visitor.agent && visitor.state !== "left" ? [visitor.id] : []));
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
        <GridHead
          columns={columns.shown}
          tick={isTickable ? <TickAllBox count={rows.length} ids={() => shownIds.current()} /> : null}
        />
        <div ref={scroller} className={styles.scroller} role="rowgroup" {...pointer}>
          <div className={styles.canvas} style={{ blockSize: rows.length * dockSizes.row }} role="presentation">
            {inSight.map((visitor, index) => (
              <VisitorRow
                key={visitor.id}
                visitor={visitor}
                columns={columns.shown}
                isTickable={isTickable}
                agentId={agentId}
                arrivedAt={arrivals.get(visitor.id)}
                index={first + index}
                top={(first + index) * dockSizes.row}
              />
            ))}
          </div>
        </div>
      </div>
      {rows.length === 0 && <NoRows isComplete={isComplete} />}
    </div>
  );
}

/** The columns that fit, as tracks for the head and every row. */
function useColumns(box: React.RefObject<HTMLDivElement | null>, isTickable: boolean) {
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
    const tick = isTickable ? tickWidth : 0;
    const shown = shownColumns(columns, width, actionWidths[language], tick);
    const { template, min } = tracks(shown, actionWidths[language], tick);
    return { shown, style: { "--tracks": template, "--min": `${min}px` } as CSSProperties };
  }, [columns, language, width, isTickable]);
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
