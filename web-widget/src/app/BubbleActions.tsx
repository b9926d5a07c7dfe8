import type { Message } from "../types";
import styles from "./BubbleActions.module.css";
import { useChat } from "./context";

/** Answer this very message, or take one's own back while it is young. In sight for who points at it or tabs to it. */
export function BubbleActions({ message }: { message: Message }) {
  const { chat, t } = useChat();
  const canRecall = chat.canRecall(message);
  if (!chat.canQuote(message) && !canRecall) return null;
  return (
    <p class={`${styles.actions} ${message.sender.type === "visitor" ? styles.own : ""}`}>
      {chat.canQuote(message) && (
        <button type="button" class={styles.action} onClick={() => chat.quote(message)}>
          {t("message.quote")}
        </button>
      )}
      {canRecall && (
        <button type="button" class={styles.action} onClick={() => void chat.recall(message)}>
          {t("message.recall")}
        </button>
      )}
    </p>
  );
}
