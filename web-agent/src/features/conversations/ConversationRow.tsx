import { useT } from "@smt/shared/i18n/index.ts";
import { Check } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { memo } from "react";
import { secondsSince, serverNow, useServerSeconds } from "../../common/clock";
import { formatWait, waitsSince } from "../../common/durations";
import { listTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import { WaitClock } from "../../common/WaitClock";
import type { Conversation } from "../../common/wire";
import { toggleRow } from "../../state/listSelection";
import { selectConversation } from "../../state/selection";
import { useMark } from "../../state/useFiling";
import { useResponseRule } from "../../state/useSites";
import styles from "./ConversationRow.module.css";
import { LastLine } from "./LastLine";
import { activityAt } from "./ordering";
import { RowState, type RowStateName, useRowState } from "./RowState";
import { RowTags } from "./RowTags";

interface Props {
  conversation: Conversation;
  isSelected: boolean;
  isCompact: boolean;
  /** The one with the newest words (C04). */
  isLatest?: boolean;
  /** Whether it is among the chosen; null while nobody chooses. */
  isChosen?: boolean | null;
  place: number;
  total: number;
}

/** One conversation. Drawn again only when it changed itself. */
export const ConversationRow = memo(function ConversationRow({
  conversation,
  isSelected,
  isCompact,
  isLatest = false,
  isChosen = null,
  place,
  total,
}: Props) {
  const { visitor, unread, waiting_since, status } = conversation;
  const region = regionText(visitor.region);
  const state = useRowState(conversation);
  const isMarkedUnread = useMark(conversation.id)?.is_marked_unread === true;
  const isWaiting = waiting_since !== null && status === "open";
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the listbox around it has the keys.
    <div
      role="option"
      id={`conversation-${conversation.id}`}
      className={`${styles.row} ${isSelected ? styles.selected : ""} ${isCompact ? styles.compact : ""} ${isLatest ? styles.latest : ""}`}
      aria-selected={isChosen ?? isSelected}
      data-latest={isLatest || undefined}
      aria-setsize={total}
      aria-posinset={place}
      aria-label={useRowLabel(conversation, state)}
      tabIndex={-1}
      data-conversation={conversation.id}
      onClick={() => (isChosen === null ? selectConversation(conversation.id) : toggleRow(conversation.id))}
    >
      {isChosen === null ? (
        <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} />
      ) : (
        <span className={`${styles.box} ${isChosen ? styles.chosen : ""}`} aria-hidden>
          {isChosen && <Icon of={Check} size={13} />}
        </span>
      )}
      {!isCompact && (
        <span className={styles.text}>
          <span className={styles.line}>
            <VisitorMark type={visitor.type} />
            <bdi className={`${styles.name} ${unread > 0 ? styles.strong : ""}`}>{visitorName(visitor)}</bdi>
            <span className={styles.region}>{region}</span>
            {isWaiting ? (
              <Wait conversation={conversation} since={waiting_since} />
            ) : (
              <LastTime moment={activityAt(conversation)} />
            )}
          </span>
          <span className={styles.line}>
            <LastLine conversation={conversation} isSelected={isSelected} />
            <RowTags conversation={conversation} />
            {state && <RowState state={state} />}
            {unread > 0 && <Badge count={unread} />}
            {unread === 0 && isMarkedUnread && <span className={styles.dot} data-marked-unread />}
          </span>
        </span>
      )}
      {isCompact && unread > 0 && <Badge count={unread} />}
    </div>
  );
});

function Wait({ conversation, since }: { conversation: Conversation; since: string }) {
  const limit = useResponseRule()(conversation.site_id);
  return <WaitClock since={since} limit={limit} countedFrom={waitsSince(since, conversation.assigned_at)} />;
}

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
function useRowLabel({ visitor, unread, waiting_since }: Conversation, state: RowStateName | null): string {
  const t = useT();
  const parts = [t("workbench.row.label", { name: visitorName(visitor), type: t(`workbench.type.${visitor.type}`) })];
  // The count says it already.
  if (state && state !== "unread") parts.push(t(`find.row.${state}_label`));
  if (state === "unread" && unread === 0) parts.push(t("find.unread.label"));
  if (unread > 0) parts.push(t("workbench.row.label_unread", { count: unread }));
  if (waiting_since) {
    const wait = formatWait(secondsSince(waiting_since, Math.floor(serverNow() / 1000)));
    parts.push(t("workbench.row.label_waiting", { wait }));
  }
  return parts.join(t("workbench.row.label_separator"));
}
