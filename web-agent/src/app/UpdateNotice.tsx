import { useT } from "@smt/shared/i18n/index.ts";
import { RefreshCw, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { IconButton } from "../common/IconButton";
import { takeUpdate, useUpdate } from "../state/serviceWorker";
import styles from "./UpdateNotice.module.css";

/** A new version is there. When to change is the agent's choice: drafts are kept, but an open dialog is not. */
export function UpdateNotice() {
  const t = useT();
  const waiting = useUpdate((state) => state.waiting);
  if (!waiting) return null;
  return (
    <div className={styles.notice} role="status">
      <Icon of={RefreshCw} size={15} />
      <span>{t("settings.update.text")}</span>
      <Button type="primary" size="small" onClick={takeUpdate}>
        {t("settings.update.now")}
      </Button>
      <IconButton icon={X} label={t("settings.update.later")} onClick={() => useUpdate.setState({ waiting: null })} />
    </div>
  );
}
