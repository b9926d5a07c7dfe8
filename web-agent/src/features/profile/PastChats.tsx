import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Star } from "@smt/shared/ui/icons.ts";
import { ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useState } from "react";
import { clockTime, fullTime } from "../../common/moments";
import type { Conversation, Message } from "../../common/wire";
import { closeProfile } from "../../state/openProfile";
import { categoryName, useCategories } from "../../state/useFiling";
import { useVerbs } from "../../state/useVerbs";
import { PagedList } from "./PagedList";
import styles from "./ProfileDrawer.module.css";
import { usePages } from "./pages";

/** C15: the conversations of this visitor, each to be read here or opened in its place. */
export function PastChats({ visitorId }: { visitorId: string }) {
  const t = useT();
  const pages = usePages<Conversation>(["chats", visitorId], (cursor) =>
    unwrap(
      api.GET("/api/v1/conversations", {
        params: { query: { visitor_id: visitorId, ...(cursor ? { cursor } : {}) } },
      }),
    ),
  );
  return (
    <PagedList
      pages={pages}
      empty={t("monitor.profile.no_chats")}
      draw={(conversation) => <PastChat key={conversation.id} conversation={conversation} />}
    />
  );
}

function PastChat({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { open } = useVerbs();
  const [isRead, setRead] = useState(false);
  const { agent, last_message, status, category_id, rating } = conversation;
  const category = categoryName(useCategories(), category_id);
  return (
    <li className={styles.entry} data-chat={conversation.id}>
      <div className={styles.line}>
        <b className="smt-tabular">{fullTime(conversation.created_at)}</b>
        {agent && <bdi className={styles.faint}>{agent.nickname}</bdi>}
        <span className={styles.tag}>{t(`monitor.chat_state.${status}`)}</span>
        {category && (
          <span className={styles.tag} data-category>
            <bdi>{category}</bdi>
          </span>
        )}
        {status === "closed" && (
          <span className={styles.rating} data-rating={rating ?? "none"}>
            {rating ? <Stars score={rating} /> : t("monitor.profile.not_rated")}
          </span>
        )}
      </div>
      {!isRead && last_message?.text && (
        <p className={styles.cut}>
          <bdi>{last_message.text}</bdi>
        </p>
      )}
      {isRead && <Transcript conversationId={conversation.id} />}
      <Button type="link" size="small" aria-expanded={isRead} onClick={() => setRead(!isRead)}>
        {t(isRead ? "monitor.profile.fold" : "monitor.profile.read")}
      </Button>
      <Button
        type="link"
        size="small"
        onClick={() => {
          closeProfile();
          void open(conversation.id);
        }}
      >
        {t("workbench.visitor.action.open")}
      </Button>
    </li>
  );
}

function Stars({ score }: { score: number }) {
  const t = useT();
  return (
    <span className={styles.stars} role="img" aria-label={t("monitor.profile.score", { score })}>
      {[1, 2, 3, 4, 5].map((star) => (
        <span key={star} data-on={star <= score}>
          <Icon of={Star} size={13} />
        </span>
      ))}
    </span>
  );
}

/** What was said, without what only happened; earlier pages on demand. */
function Transcript({ conversationId }: { conversationId: string }) {
  const t = useT();
  const pages = usePages<Message>(["transcript", conversationId], async (cursor) => {
    const page = await unwrap(
      api.GET("/api/v1/conversations/{conversation_id}/messages", {
        params: { path: { conversation_id: conversationId }, query: cursor ? { before_seq: Number(cursor) } : {} },
      }),
    );
    const first = page.items[0]?.seq ?? 1;
    return { items: [...page.items].reverse(), next_cursor: first > 1 ? String(first) : null };
  });
  if (pages.error && pages.items.length === 0)
    return <ErrorState title={t("monitor.profile.failed")} error={pages.error} onRetry={() => void pages.refetch()} />;
  if (pages.isPending) return <ListSkeleton rows={3} hasAvatar={false} />;
  const spoken = pages.items.filter(({ kind }) => kind !== "system").reverse();
  return (
    <div className={styles.transcript}>
      {pages.hasNextPage && (
        <Button size="small" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t("monitor.profile.earlier")}
        </Button>
      )}
      {spoken.map((message) => (
        <p key={message.seq}>
          <span className={`${styles.faint} smt-tabular`}>{clockTime(message.created_at)}</span>{" "}
          <bdi className={styles.faint}>{message.sender.name}</bdi>{" "}
          <bdi>{message.text || message.attachment?.name || ""}</bdi>
        </p>
      ))}
    </div>
  );
}
