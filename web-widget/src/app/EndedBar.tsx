import { useChat } from "./context";
import styles from "./EndedBar.module.css";

/** After the end the composer gives way to a way back. */
export function EndedBar() {
  const { chat, t } = useChat();
  return (
    <div class={styles.bar}>
      <span>{t("ended.text")}</span>
      {chat.rating.isPossible && !chat.rating.isOpen && (
        <button type="button" class={styles.rate} onClick={() => chat.rating.open()}>
          {t(chat.conversation?.rating == null ? "rating.open" : "rating.change")}
        </button>
      )}
      <button type="button" class={styles.again} onClick={() => chat.startAgain()}>
        {t("ended.again")}
      </button>
    </div>
  );
}
