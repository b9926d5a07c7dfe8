import { useT } from "@smt/shared/i18n/index.ts";
import { useVisitorCounts } from "../../state/useCounts";
import styles from "./DockCounters.module.css";

const names = ["online", "chatting", "queued", "invited"] as const;

export function DockCounters() {
  const t = useT();
  const counts = useVisitorCounts();
  return (
    <span className={styles.counters}>
      {names.map((name) => (
        <span key={name} data-count={name}>
          {t(`workbench.dock.${name}`)}{" "}
          <b className={`smt-tabular ${name === "queued" && counts.queued > 0 ? styles.urgent : ""}`}>{counts[name]}</b>
        </span>
      ))}
      {counts.unknown > 0 && (
        <span className={styles.unknown} data-count="unknown" title={t("monitor.unknown_some")}>
          {t("monitor.unknown")} <b className="smt-tabular">{counts.unknown}</b>
        </span>
      )}
    </span>
  );
}
