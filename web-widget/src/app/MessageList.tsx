import { useEffect } from "preact/hooks";
import { type Row, timeline } from "../chat/timeline";
import { momentText, systemText } from "../chat/words";
import type { SystemEvent } from "../types";
import { Bubble } from "./Bubble";
import { useChat } from "./context";
import { Icon, type IconName } from "./Icon";
import { Intro } from "./Intro";
import styles from "./MessageList.module.css";
import { TypingDots } from "./TypingDots";
import { UploadRow } from "./UploadRow";
import { useStickyScroll } from "./useStickyScroll";

/** All that was said, older pages on scrolling up. */
export function MessageList() {
  const { chat, t } = useChat();
  const { conversation, pending } = chat;
  const rows = timeline({ messages: chat.messages, pending, uploads: chat.uploads.list, conversation });
  const last = rows.at(-1);
  const isLastOwn = last?.type === "upload" || (last?.type === "bubble" && last.isOwn);
  const { list, content, onScroll, hasNews, toBottom } = useStickyScroll(rows[0]?.key, last?.key, isLastOwn);
  const mayReadBack = chat.log ? chat.log.hasMoreBefore || chat.history.mayHaveMore : chat.history.mayHaveMore;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a short page may leave room for another, so each is looked at.
  useEffect(() => {
    const element = list.current;
    if (element && mayReadBack && element.scrollTop < 80 && chat.core.session) void chat.readBack();
  }, [rows.length, mayReadBack, chat, list]);

  return (
    <div class={styles.around}>
      <div
        class={styles.list}
        ref={list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard.
        tabIndex={0}
        role="log"
        aria-live="polite"
        aria-label={t("messages.label")}
        onScroll={() => {
          onScroll();
          if (mayReadBack && (list.current?.scrollTop ?? 0) < 80) void chat.readBack();
        }}
      >
        <div class={styles.content} ref={content}>
          {conversation && <Intro />}
          {rows.map((row) => (
            <div key={row.key}>
              <RowView row={row} />
            </div>
          ))}
          {!conversation && <Intro />}
          {chat.typing.isAgentTyping && <TypingDots agent={conversation?.agent ?? null} />}
        </div>
      </div>
      {chat.isReadingBack && rows.length > 0 && <p class={styles.back}>{t("messages.back")}</p>}
      {hasNews && (
        <button type="button" class={styles.news} onClick={toBottom}>
          <Icon name="down" size={15} />
          {t("messages.newer")}
        </button>
      )}
    </div>
  );
}

/** C07: what came of something, and somebody shut out; all else is who came and went. */
const SIGNS: Partial<Record<SystemEvent["action"], IconName>> = {
  closed: "check",
  rated: "check",
  rating_requested: "check",
  blocked: "alert",
  unblocked: "alert",
};

function RowView({ row }: { row: Row }) {
  const { chat, t, language } = useChat();
  switch (row.type) {
    case "bubble":
      return <Bubble row={row} />;
    case "upload":
      return <UploadRow upload={row.upload} />;
    case "recalled":
      return (
        <p class={styles.note}>{row.isOwn ? t("message.recalled_own") : t("system.recalled", { name: row.name })}</p>
      );
    case "system":
      return (
        <p class={styles.note}>
          <span class={styles.sign}>
            <Icon name={SIGNS[row.event.action] ?? "chat"} size={13} />
          </span>
          {systemText(t, row.event)}
        </p>
      );
    case "time":
      return <p class={styles.note}>{momentText(t, row.at, chat.core.now(), language)}</p>;
  }
}
