import { useT } from "../i18n/useT";
import { ErrorState } from "../ui/ErrorState";
import { Logo } from "../ui/Logo";
import { useIsLate } from "../ui/useIsLate";
import styles from "./Starting.module.css";

interface Props {
  error?: unknown;
  onRetry?: () => void;
}

/** Between the first paint and the answer to "who am I". Words only when it takes longer than a blink. */
export function Starting({ error, onRetry }: Props) {
  const t = useT();
  const isLate = useIsLate(600);
  return (
    <main className={styles.page}>
      <Logo size={48} title={t("common.product")} />
      {error ? (
        <ErrorState title={t("auth.start_failed")} error={error} onRetry={onRetry} />
      ) : (
        <p role="status" className={styles.text}>
          {isLate && t("auth.starting")}
        </p>
      )}
    </main>
  );
}
