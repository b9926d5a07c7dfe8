import { Button } from "antd";
import { ApiError } from "../api/ApiError";
import { useErrorText } from "../i18n/useErrorText";
import { useT } from "../i18n/useT";
import { CopyButton } from "./CopyButton";
import { Icon } from "./Icon";
import { RotateCcw, TriangleAlert } from "./icons";
import styles from "./StateMessage.module.css";

interface Props {
  /** What did not load, such as "The visitor's trail did not load". */
  title?: string;
  error: unknown;
  onRetry?: () => void;
}

/** A part of the page that failed. The rest goes on working; the id finds the failure in the server's log. */
export function ErrorState({ title, error, onRetry }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className={`${styles.state} ${styles.error}`} role="alert">
      <Icon of={TriangleAlert} size={36} className={styles.icon} />
      <p className={styles.title}>{title ?? t("common.load_failed")}</p>
      <p className={styles.text}>
        {errorText(error)}
        {requestId && <> · {t("common.error_id", { id: requestId })}</>}
      </p>
      <div className={styles.actions}>
        {onRetry && (
          <Button type="primary" icon={<Icon of={RotateCcw} />} onClick={onRetry}>
            {t("common.retry")}
          </Button>
        )}
        {requestId && <CopyButton text={requestId} label={t("common.copy_error_id")} />}
      </div>
    </div>
  );
}
