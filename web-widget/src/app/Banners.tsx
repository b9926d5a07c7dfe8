import { useEffect, useState } from "preact/hooks";
import { errorText } from "../chat/words";
import styles from "./Banners.module.css";
import { useChat } from "./context";
import { Icon } from "./Icon";
import { Waiting } from "./Waiting";

/** A line that is away for a moment is not worth a word. */
const PATIENCE = 1500;

/** The state of the line, the place in the queue, and what just went wrong. */
export function Banners() {
  const { chat, t } = useChat();
  const { connection, session } = chat.core;
  const { name } = connection.state;
  const isAway = name !== "online";
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isAway) return;
    const timer = setTimeout(() => setLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isAway]);

  const { conversation, notice } = chat;
  return (
    <div aria-live="polite">
      {name === "ended" && !chat.isBlocked && <p class={styles.error}>{t("line.ended")}</p>}
      {name !== "ended" && isAway && isLong && (
        <p class={styles.warning}>
          <Icon name="alert" size={15} />
          <span>{t("line.offline")}</span>
          <button type="button" class={styles.link} onClick={() => connection.retryNow()}>
            {t("line.retry")}
          </button>
        </p>
      )}
      {conversation && !chat.isBlocked && <Waiting conversation={conversation} />}
      {notice && (
        <p class={"code" in notice ? styles.error : styles.info} role={"code" in notice ? "alert" : "status"}>
          {"code" in notice ? errorText(t, notice.code, session?.limits.file_max_bytes ?? 0) : notice.text}
        </p>
      )}
    </div>
  );
}
