import type { TeamMember } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare } from "@smt/shared/ui/icons.ts";
import { Avatar, EmptyState } from "@smt/shared/ui/index.ts";
import { serverNow } from "../../common/clock";
import { waitsSince } from "../../common/durations";
import { listTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import { WaitClock } from "../../common/WaitClock";
import type { Conversation } from "../../common/wire";
import { selectConversation, useSelectedId } from "../../state/selection";
import { useResponseRule } from "../../state/useSites";
import styles from "./AgentChats.module.css";
import { formatSeconds } from "./formatSeconds";

interface Props {
  agent: TeamMember;
  conversations: readonly Conversation[];
}

/** The running conversations of one agent, who waits longest first. */
export function AgentChats({ agent, conversations }: Props) {
  const t = useT();
  const selected = useSelectedId();
  return (
    <section className={styles.list} aria-label={t("team.chats_of", { name: agent.nickname })}>
      <header className={styles.head}>
        <Avatar name={agent.nickname} seed={agent.id} url={agent.avatar_url} size={24} />
        <b>
          <bdi>{agent.nickname}</bdi>
        </b>
        <span className={styles.count}>{t("team.chats", { count: conversations.length })}</span>
      </header>
      <p className={styles.pace}>
        {agent.first_reply_seconds !== null && (
          <>{t("team.first_reply", { time: formatSeconds(t, agent.first_reply_seconds) })} · </>
        )}
        {t("team.served", { count: agent.served })}
      </p>
      {conversations.length === 0 && <EmptyState icon={MessagesSquare} title={t("team.no_chats")} />}
      <ul className={styles.rows}>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <Row conversation={conversation} isSelected={conversation.id === selected} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ conversation, isSelected }: { conversation: Conversation; isSelected: boolean }) {
  const { id, visitor, waiting_since, last_message, created_at, assigned_at } = conversation;
  const limit = useResponseRule()(conversation.site_id);
  return (
    <button
      type="button"
      className={styles.row}
      aria-pressed={isSelected}
      data-conversation={id}
      onClick={() => selectConversation(id)}
    >
      <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} />
      <span className={styles.text}>
        <span className={styles.line}>
          <VisitorMark type={visitor.type} />
          <bdi className={styles.name}>{visitorName(visitor)}</bdi>
          <span className={styles.region}>{regionText(visitor.region)}</span>
          {waiting_since ? (
            <WaitClock since={waiting_since} limit={limit} countedFrom={waitsSince(waiting_since, assigned_at)} />
          ) : (
            <span className={`${styles.time} smt-tabular`}>
              {listTime(last_message?.created_at ?? created_at, serverNow())}
            </span>
          )}
        </span>
        <bdi className={styles.last}>{last_message?.text ?? ""}</bdi>
      </span>
    </button>
  );
}
