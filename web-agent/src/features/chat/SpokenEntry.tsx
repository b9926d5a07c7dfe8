import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import { memo } from "react";
import { AttachmentView } from "../../common/AttachmentView";
import { LinkedText } from "../../common/LinkedText";
import { clockTime, fullTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { DeliveryState } from "./DeliveryState";
import type { Spoken } from "./entries";
import styles from "./SpokenEntry.module.css";

interface Props {
  entry: Spoken;
  conversation: Conversation;
}

/** One message. Visitors stand on the left, agents on the right. */
export const SpokenEntry = memo(function SpokenEntry({ entry, conversation }: Props) {
  const t = useT();
  const me = useMe();
  const { side, sender, at, attachment, text, isLastOfRun, isFirstOfRun } = entry;
  const isVisitor = side === "visitor";
  const isMine = !isVisitor && sender.id === me.id;
  const name = isVisitor ? visitorName(conversation.visitor) : sender.name;
  const label = t("workbench.message.label", {
    sender: isMine ? t("workbench.message.you") : name,
    time: fullTime(at),
  });

  return (
    <article
      className={`${styles.entry} ${isVisitor ? styles.visitor : styles.agent} ${isLastOfRun ? styles.last : ""}`}
      aria-label={label}
      data-seq={entry.message?.seq}
      data-side={side}
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
          {attachment ? (
            <AttachmentView attachment={attachment} />
          ) : (
            <LinkedText text={text} className={styles.bubble} />
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
