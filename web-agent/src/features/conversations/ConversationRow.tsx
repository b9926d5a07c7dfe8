import { useT } from "@smt/shared/i18n/index.ts";
import { memo } from "react";
import { secondsSince, serverNow, useServerSeconds } from "../../common/clock";
import { formatWait } from "../../common/durations";
import { listTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import { WaitClock } from "../../common/WaitClock";
import type { Conversation } from "../../common/wire";
import { selectConversation } from "../../state/selection";
import styles from "./ConversationRow.module.css";
import { LastLine } from "./LastLine";
import { activityAt } from "./ordering";

interface Props {
  conversation: Conversation;
  isSelected: boolean;
  isCompact: boolean;
  place: number;
  total: number;
}

/** One conversation. Drawn again only when it changed itself. */
export const ConversationRow = memo(function ConversationRow({
  conversation,
  isSelected,
  isCompact,
  place,
  total,
}: Props) {
  const { visitor, unread, waiting_since, status } = conversation;
  const region = regionText(visitor.region);
  const isWaiting = waiting_since !== null && status === "open";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it has the keys.
    <div
      role="option"
      id={`conversation-${conversation.id}`}
      className={`${styles.row} ${isSelected ? styles.selected : ""} ${isCompact ? styles.compact : ""}`}
      aria-selected={isSelected}
      aria-setsize={total}
      aria-posinset={place}
      aria-label={useRowLabel(conversation)}
      tabIndex={-1}
      data-conversation={conversation.id}
      onClick={() => selectConversation(conversation.id)}
    >
      <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} />
      {!isCompact && (
        <span className={styles.text}>
          <span className={styles.line}>
            <VisitorMark type={visitor.type} />
            <bdi className={`${styles.name} ${unread > 0 ? styles.strong : ""}`}>{visitorName(visitor)}</bdi>
            <span className={styles.region}>{region}</span>
            {isWaiting ? <WaitClock since={waiting_since} /> : <LastTime moment={activityAt(conversation)} />}
          </span>
          <span className={styles.line}>
            <LastLine conversation={conversation} isSelected={isSelected} />
            {unread > 0 && <Badge count={unread} />}
          </span>
        </span>
      )}
      {isCompact && unread > 0 && <Badge count={unread} />}
    </div>
  );
});

function Badge({ count }: { count: number }) {
  return <span className={`${styles.badge} smt-tabular`}>{count > 99 ? "99+" : count}</span>;
}

function LastTime({ moment }: { moment: string }) {
  const t = useT();
  const seconds = secondsSince(moment, useServerSeconds());
  return (
    <span className={`${styles.time} smt-tabular`}>
      {seconds < 60 ? t("workbench.row.now") : listTime(moment, serverNow())}
    </span>
  );
}

/** 张老师，意向，未读 1，等待 0:48. The wait is that of the last change: a name that changes each second is noise. */
function useRowLabel({ visitor, unread, waiting_since }: Conversation): string {
  const t = useT();
  const parts = [t("workbench.row.label", { name: visitorName(visitor), type: t(`workbench.type.${visitor.type}`) })];
  if (unread > 0) parts.push(t("workbench.row.label_unread", { count: unread }));
  if (waiting_since) {
    const wait = formatWait(secondsSince(waiting_since, Math.floor(serverNow() / 1000)));
    parts.push(t("workbench.row.label_waiting", { wait }));
  }
  return parts.join(t("workbench.row.label_separator"));
}
