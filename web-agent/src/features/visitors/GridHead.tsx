// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the head of a virtual grid stands in the tracks of its rows.
import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowDown, ArrowUp } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { memo, type ReactNode } from "react";
import { type Column, type ColumnName, changeColumn, clampWidth, shapes, widthLimits } from "./columns";
import { changeMonitor, useMonitor } from "./monitor";
import styles from "./VisitorGrid.module.css";

const step = 10;

/** V19: each head sorts, and its edge makes the column wider or narrower. */
export function GridHead({ columns, tick }: { columns: readonly Column[]; tick: ReactNode }) {
  const t = useT();
  return (
    <div role="rowgroup">
      <div className={`${styles.columns} ${styles.head}`} role="row" aria-rowindex={1}>
        {tick && (
          <span role="columnheader" data-column="tick">
            {tick}
          </span>
        )}
        {columns.map((column) => (
          <HeadCell key={column.name} column={column} />
        ))}
        <span aria-hidden />
        <span role="columnheader" data-column="actions">
          {t("workbench.column.actions")}
        </span>
      </div>
    </div>
  );
}

const HeadCell = memo(function HeadCell({ column: { name } }: { column: Column }) {
  const t = useT();
  const order = useMonitor((monitor) => monitor.order);
  const isSorted = order.by === name;
  const label = t(shapes[name].label as "workbench.column.visits");
  const sort = () =>
    changeMonitor({
      order: { by: name, isDescending: isSorted ? !order.isDescending : Boolean(shapes[name].isNumber) },
    });
  return (
    <span
      role="columnheader"
      data-column={name}
      aria-sort={isSorted ? (order.isDescending ? "descending" : "ascending") : "none"}
    >
      <button type="button" className={styles.sort} title={t("monitor.sort_by", { column: label })} onClick={sort}>
        <span>{label}</span>
        {isSorted && <Icon of={order.isDescending ? ArrowDown : ArrowUp} size={13} />}
      </button>
      <Edge name={name} label={label} />
    </span>
  );
});

/** Dragged, or moved by the arrow keys. */
function Edge({ name, label }: { name: ColumnName; label: string }) {
  const t = useT();
  const resize = (width: number) =>
    changeMonitor({ columns: changeColumn(useMonitor.getState().columns, name, { width: clampWidth(width) }) });
  const widthOf = (edge: HTMLElement) => edge.parentElement?.getBoundingClientRect().width ?? 0;
  return (
    <span
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={t("monitor.width_of", { column: label })}
      aria-valuemin={widthLimits.min}
      aria-valuemax={widthLimits.max}
      aria-valuenow={shapes[name].min}
      className={styles.edge}
      onKeyDown={(event) => {
        const by = { ArrowLeft: -step, ArrowRight: step }[event.key];
        if (by) resize(widthOf(event.currentTarget) + by);
      }}
      onPointerDown={(event) => {
        event.preventDefault();
        const edge = event.currentTarget;
        const [from, width] = [event.clientX, widthOf(edge)];
        const move = ({ clientX }: PointerEvent) => resize(width + clientX - from);
        edge.setPointerCapture(event.pointerId);
        edge.addEventListener("pointermove", move);
        edge.addEventListener("lostpointercapture", () => edge.removeEventListener("pointermove", move), {
          once: true,
        });
      }}
    />
  );
}
