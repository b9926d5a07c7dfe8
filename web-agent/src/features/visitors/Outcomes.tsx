import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Button } from "antd";
import styles from "./BulkBar.module.css";
import type { Outcome } from "./bulk";

/** How it went, visitor by visitor. */
export function Outcomes({ of: outcomes, onClose }: { of: readonly Outcome[]; onClose: () => void }) {
  const t = useT();
  const errorText = useErrorText();
  const done = outcomes.filter(({ isDone }) => isDone).length;
  const isUnderWay = outcomes.some(({ isDone }) => isDone === null);
  return (
    <div className={styles.form}>
      <b className={styles.title} role="status">
        {t("monitor.bulk.done", { done, count: outcomes.length })}
      </b>
      <ul className={styles.outcomes}>
        {outcomes.map(({ id, name, isDone, error }) => (
          <li key={id} className={styles.outcome} data-outcome={id}>
            <bdi>{name}</bdi>
            <span className={isDone ? styles.done : isDone === false ? styles.failed : styles.waiting}>
              {isDone ? t("monitor.bulk.ok") : isDone === false ? errorText(error) : t("monitor.bulk.under_way")}
            </span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" type="primary" disabled={isUnderWay} onClick={onClose}>
          {t("common.close")}
        </Button>
      </div>
    </div>
  );
}
