import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowDown, ArrowUp, GripVertical } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button, Checkbox } from "antd";
import { useState } from "react";
import { IconButton } from "../../common/IconButton";
import styles from "./ColumnsMenu.module.css";
import { type ColumnName, changeColumn, defaultColumns, moveColumn, placeColumn, shapes } from "./columns";
import { changeMonitor, useMonitor } from "./monitor";

/** V19: which columns stand in the table, and in which order; the table shows it at once. */
export function ColumnsMenu() {
  const t = useT();
  const columns = useMonitor((monitor) => monitor.columns);
  const [dragged, setDragged] = useState<ColumnName | null>(null);
  const move = (name: ColumnName, by: number) => changeMonitor({ columns: moveColumn(columns, name, by) });
  return (
    <section className={styles.menu} aria-label={t("monitor.columns")}>
      <ul>
        {columns.map(({ name, isShown }, index) => {
          const label = t(shapes[name].label as "workbench.column.visits");
          return (
            <li
              key={name}
              className={`${styles.line} ${name === dragged ? styles.dragged : ""}`}
              data-choice={name}
              draggable
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", name);
                setDragged(name);
              }}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                if (dragged !== name) changeMonitor({ columns: placeColumn(columns, dragged, name) });
              }}
              onDrop={(event) => event.preventDefault()}
              onDragEnd={() => setDragged(null)}
            >
              <span className={styles.grip} aria-hidden>
                <Icon of={GripVertical} size={13} />
              </span>
              <Checkbox
                checked={isShown}
                disabled={name === "visitor"}
                onChange={({ target }) =>
                  changeMonitor({ columns: changeColumn(columns, name, { isShown: target.checked }) })
                }
              >
                {label}
              </Checkbox>
              <span className={styles.space} />
              {index > 0 && (
                <IconButton
                  icon={ArrowUp}
                  label={t("monitor.column_up", { column: label })}
                  onClick={() => move(name, -1)}
                />
              )}
              {index < columns.length - 1 && (
                <IconButton
                  icon={ArrowDown}
                  label={t("monitor.column_down", { column: label })}
                  onClick={() => move(name, 1)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{t("monitor.columns_hint")}</p>
      <Button size="small" onClick={() => changeMonitor({ columns: defaultColumns })}>
        {t("monitor.columns_reset")}
      </Button>
    </section>
  );
}
