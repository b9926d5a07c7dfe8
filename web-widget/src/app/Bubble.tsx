import type { Bubble as Row } from "../chat/timeline";
import { clockText, errorText } from "../chat/words";
import { AgentCardView } from "./AgentCardView";
import { Avatar } from "./Avatar";
import styles from "./Bubble.module.css";
import { BubbleActions } from "./BubbleActions";
import { useChat } from "./context";
import { FileBody } from "./FileBody";
import { ImageBody } from "./ImageBody";
import { TextBody } from "./TextBody";

/** One message of either side. */
export function Bubble({ row }: { row: Row }) {
  const { chat, t, language } = useChat();
  const clock = clockText(row.at, language);
  const label = t("messages.from", { name: row.isOwn ? t("messages.you") : row.name, time: clock });
  const isOnWay = row.state === "sending" || row.state === "failed";

  return (
    <article
      class={`${styles.row} ${row.isOwn ? styles.own : ""}`}
      aria-label={label}
      data-state={row.state ?? undefined}
    >
      {!row.isOwn &&
        (row.isLast ? <Avatar name={row.name} url={row.avatarUrl} size={26} /> : <span class={styles.gap} />)}
      <div class={styles.column}>
        {row.text !== null && <TextBody text={row.text} quote={row.quote} isOwn={row.isOwn} />}
        {row.card && <AgentCardView agent={{ ...row.card, avatar_url: row.avatarUrl }} />}
        {row.attachment?.kind === "image" && <ImageBody attachment={row.attachment} />}
        {row.attachment?.kind === "file" && <FileBody attachment={row.attachment} />}
        {row.state === "failed" && (
          <p class={styles.failed} role="alert">
            <span>
              {t("message.failed")}
              {row.code ? ` · ${errorText(t, row.code, chat.core.session?.limits.file_max_bytes ?? 0)}` : ""}
            </span>
            <button type="button" class={styles.link} onClick={() => chat.retry(row.key)}>
              {t("message.retry")}
            </button>
            <button type="button" class={styles.link} onClick={() => chat.outbox.discard(row.key)}>
              {t("message.discard")}
            </button>
          </p>
        )}
        {(row.isLast || isOnWay) && row.state !== "failed" && (
          <p class={styles.meta}>
            {clock}
            {row.state && <span> · {t(`message.${row.state}`)}</span>}
          </p>
        )}
        {row.message && <BubbleActions message={row.message} />}
      </div>
    </article>
  );
}
