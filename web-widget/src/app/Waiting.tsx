import { useEffect, useState } from "preact/hooks";
import type { Translate } from "../i18n";
import type { Conversation } from "../types";
import styles from "./Banners.module.css";
import { useChat } from "./context";
import { Icon } from "./Icon";

/** Whoever has waited so long is asked whether they want to go on. */
const LONG_MILLISECONDS = 60_000;

/** What the visitor waits for: an agent (T05), a colleague of theirs (C19), or the end of a silent chat (T06). */
export function Waiting({ conversation }: { conversation: Conversation }) {
  const { t } = useChat();
  const { status, queue_position: place } = conversation;
  if (status === "queued" && place !== null) return <Queue conversation={conversation} place={place} />;
  if (status !== "open") return null;
  if (conversation.is_transferring) return <Line icon="clock" text={t("transfer.going")} />;
  return conversation.ends_at ? <Line icon="alert" text={t("idle.soon")} /> : null;
}

function Queue({ conversation, place }: { conversation: Conversation; place: number }) {
  const { chat, t } = useChat();
  // From when this page saw it wait: who was handed on began long ago.
  const [seenAt, setSeenAt] = useState(() => Date.now());
  const isLong = useIsAfter(seenAt + LONG_MILLISECONDS);
  // The place counts from one: who is first has nobody ahead.
  const words = place > 1 ? t("queue.ahead", { count: place - 1 }) : t("queue.next");
  const seconds = conversation.queue_wait_seconds;
  return (
    <>
      <Line
        icon="clock"
        text={seconds === null ? words : `${words} · ${t("queue.wait", { time: waitText(t, seconds) })}`}
      />
      {isLong && (
        <p class={styles.info}>
          <span>{t("queue.long")}</span>
          <button type="button" class={styles.link} onClick={() => setSeenAt(Date.now())}>
            {t("queue.keep")}
          </button>
          <button type="button" class={styles.link} onClick={() => void chat.end()}>
            {t("queue.leave")}
          </button>
        </p>
      )}
    </>
  );
}

function Line({ icon, text }: { icon: "clock" | "alert"; text: string }) {
  return (
    <p class={styles.info}>
      <Icon name={icon} size={15} />
      <span>{text}</span>
    </p>
  );
}

function waitText(t: Translate, seconds: number): string {
  return seconds < 60 ? t("queue.minute") : t("queue.minutes", { count: Math.round(seconds / 60) });
}

function useIsAfter(moment: number): boolean {
  const [isAfter, setAfter] = useState(false);
  useEffect(() => {
    setAfter(false);
    const timer = setTimeout(() => setAfter(true), Math.max(0, moment - Date.now()));
    return () => clearTimeout(timer);
  }, [moment]);
  return isAfter;
}
