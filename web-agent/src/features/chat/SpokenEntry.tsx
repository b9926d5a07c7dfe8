import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Ellipsis } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon } from "@smt/shared/ui/index.ts";
import { type KeyboardEvent, type MouseEvent, memo, useRef } from "react";
import { AttachmentView } from "../../common/AttachmentView";
import { LinkedText } from "../../common/LinkedText";
import { clockTime, fullTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { CardView } from "./CardView";
import { DeliveryState } from "./DeliveryState";
import type { Spoken } from "./entries";
import type { MenuTarget } from "./MessageMenu";
import { QuoteView } from "./QuoteView";
import styles from "./SpokenEntry.module.css";

interface Props {
  entry: Spoken;
  conversation: Conversation;
  /** The newest one: where the Tab key enters the messages. */
  isLast: boolean;
  isFlashing: boolean;
  onMenu: (target: MenuTarget) => void;
  onJump: (seq: number) => void;
}

/** One message. Visitors stand on the left, agents on the right. */
export const SpokenEntry = memo(function SpokenEntry({
  entry,
  conversation,
  isLast,
  isFlashing,
  onMenu,
  onJump,
}: Props) {
  const t = useT();
  const me = useMe();
  const { side, sender, at, attachment, card, quote, text, message, isLastOfRun, isFirstOfRun } = entry;
  const article = useRef<HTMLElement>(null);
  const isVisitor = side === "visitor";
  const isMine = !isVisitor && sender.id === me.id;
  const name = isVisitor ? visitorName(conversation.visitor) : sender.name;
  const label = t("workbench.message.label", {
    sender: isMine ? t("workbench.message.you") : name,
    time: fullTime(at),
  });

  const openAt = (x: number, y: number) => message && onMenu({ message, x, y, opener: article.current });
  const openBelow = (element: Element) => {
    const { left, bottom } = element.getBoundingClientRect();
    openAt(left, bottom);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || !["Enter", "ContextMenu"].includes(event.key)) return;
    event.preventDefault();
    openBelow(event.currentTarget.querySelector(`.${styles.content}`) ?? event.currentTarget);
  };
  const onContextMenu = (event: MouseEvent) => {
    // Marked words and links keep the menu of the browser.
    if (!message || getSelection()?.toString() || (event.target as Element).closest("a")) return;
    event.preventDefault();
    openAt(event.clientX, event.clientY);
  };

  return (
    <article
      ref={article}
      className={`${styles.entry} ${isVisitor ? styles.visitor : styles.agent} ${isLastOfRun ? styles.last : ""} ${isFlashing ? styles.flash : ""}`}
      tabIndex={isLast ? 0 : -1}
      onKeyDown={onKeyDown}
      onContextMenu={onContextMenu}
      aria-label={label}
      data-seq={entry.message?.seq}
      data-side={side}
      data-own={isMine}
    >
      <span className={styles.face}>
        {isLastOfRun &&
          (isVisitor ? (
            <VisitorAvatar id={conversation.visitor.id} name={conversation.visitor.name} size={26} />
          ) : (
            <Avatar name={sender.name} seed={sender.id ?? undefined} url={sender.avatar_url} size={26} />
          ))}
      </span>
      <div className={styles.column}>
        {!isVisitor && !isMine && isFirstOfRun && <bdi className={styles.sender}>{name}</bdi>}
        <div className={styles.content} title={label}>
          {attachment || card ? (
            <>
              {quote && <QuoteView quote={quote} onJump={onJump} />}
              {attachment && <AttachmentView attachment={attachment} />}
              {card && <CardView card={card} senderId={sender.id} avatarUrl={sender.avatar_url} />}
            </>
          ) : (
            <div className={styles.bubble}>
              {quote && <QuoteView quote={quote} onJump={onJump} />}
              <LinkedText text={text} />
            </div>
          )}
          {message && (
            <button
              type="button"
              tabIndex={-1}
              className={styles.menu}
              aria-label={t("chat.message.menu")}
              aria-haspopup="menu"
              onClick={(event) => openBelow(event.currentTarget)}
            >
              <Icon of={Ellipsis} size={15} />
            </button>
          )}
        </div>
        {(isLastOfRun || entry.pending?.state === "failed") && (
          <span className={styles.meta}>
            <time className="smt-tabular" dateTime={at}>
              {clockTime(at)}
            </time>
            {!isVisitor && <DeliveryState entry={entry} conversation={conversation} />}
          </span>
        )}
      </div>
    </article>
  );
});
