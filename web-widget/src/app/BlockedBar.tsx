import { useChat } from "./context";
import styles from "./EndedBar.module.css";

/** In place of the composer for whom the site has shut out (C20): a word, and nothing that fails over and over. */
export function BlockedBar() {
  const { t } = useChat();
  return (
    <div class={styles.bar} role="status">
      {t("blocked.text")}
    </div>
  );
}
