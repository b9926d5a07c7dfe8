// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual grid are placed one by one, which no table element allows.
import { type CSSProperties, memo } from "react";
import type { LiveVisitor } from "../../common/wire";
import { tintMilliseconds } from "../../state/visitorTable";
import { type Column, shapes } from "./columns";
import { changeMonitor, useMonitor } from "./monitor";
import { TickBox } from "./TickBox";
import { VisitorActions } from "./VisitorActions";
import { cells } from "./VisitorCells";
import grid from "./VisitorGrid.module.css";
import styles from "./VisitorRow.module.css";

interface Props {
  visitor: LiveVisitor;
  columns: readonly Column[];
  isTickable: boolean;
  agentId: string;
  arrivedAt: number | undefined;
  index: number;
  top: number;
}

const tabular = new Set(["visits", "stay", "last_active", "phone"]);

/** One visitor. Drawn again only when this visitor changed; the clocks in it run by themselves. */
export const VisitorRow = memo(function VisitorRow({
  visitor,
  columns,
  isTickable,
  agentId,
  arrivedAt,
  index,
  top,
}: Props) {
  const isSelected = useMonitor((monitor) => monitor.selectedId === visitor.id);
  const isMine = visitor.agent?.id === agentId && visitor.state === "chatting";
  const marks = [
    grid.columns,
    styles.row,
    isMine && styles.mine,
    isSelected && styles.selected,
    (visitor.state === "left" || visitor.is_known === false) && styles.left,
    arrivedAt && styles.fresh,
  ];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: J and K do the same.
    <div
      className={marks.filter(Boolean).join(" ")}
      style={{ transform: `translateY(${top}px)`, ...tintFrom(arrivedAt) }}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-visitor={visitor.id}
      data-number={visitor.number}
      data-state={visitor.is_known === false ? "unknown" : visitor.state}
      onClick={() => changeMonitor({ selectedId: visitor.id })}
    >
      {isTickable && (
        <span role="cell" data-column="tick">
          <TickBox visitor={visitor} />
        </span>
      )}
      {columns.map(({ name }) => {
        const Cell = cells[name];
        const kind = [name in styles && styles[name], tabular.has(name) && "smt-tabular"].filter(Boolean).join(" ");
        return (
          <span
            key={name}
            role="cell"
            className={`${kind} ${shapes[name].isNumber ? styles.number : ""}`}
            data-column={name}
          >
            <Cell visitor={visitor} />
          </span>
        );
      })}
      <span aria-hidden />
      <span role="cell" className={styles.actions} data-column="actions">
        <VisitorActions visitor={visitor} />
      </span>
    </div>
  );
});

/** A row that scrolls out and in again takes up its tint where it was. */
function tintFrom(arrivedAt: number | undefined): CSSProperties {
  if (!arrivedAt) return {};
  return { animationDuration: `${tintMilliseconds}ms`, animationDelay: `${arrivedAt - Date.now()}ms` };
}
