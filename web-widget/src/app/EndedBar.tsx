import { useChat } from "./context";
import styles from "./EndedBar.module.css";

/** After the end the composer gives way to a way back. */
export function EndedBar() {
  const { chat, t } = useChat();
  return (
    <div class={styles.bar}>
      <span>{t("ended.text")}</span>
      <button type="button" class={styles.again} onClick={() => chat.startAgain()}>
        {t("ended.again")}
      </button>
    </div>
  );
}
