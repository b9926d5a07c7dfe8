import { useT } from "@smt/shared/i18n/index.ts";
import { visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { tickAll, toggleTick, untickAll, useMonitor } from "./monitor";
import styles from "./TickBox.module.css";

/** A plain box: hundreds of rows come and go while one scrolls. */
export function TickBox({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const isTicked = useMonitor((monitor) => monitor.ticked.has(visitor.id));
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={t("monitor.bulk.tick", { name: visitorName(visitor) })}
      checked={isTicked}
      onChange={() => toggleTick(visitor.id)}
      onClick={(event) => event.stopPropagation()}
    />
  );
}

/** All within the filter, also those who are not in sight. */
export function TickAllBox({ count, ids }: { count: number; ids: () => readonly string[] }) {
  const t = useT();
  const ticked = useMonitor((monitor) => monitor.ticked.size);
  const isAll = ticked > 0 && ticked >= count;
  return (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={t("monitor.bulk.tick_all")}
      title={t("monitor.bulk.tick_all")}
      checked={isAll}
      ref={(box) => {
        if (box) box.indeterminate = ticked > 0 && !isAll;
      }}
      onChange={() => (isAll ? untickAll() : tickAll(ids()))}
    />
  );
}
