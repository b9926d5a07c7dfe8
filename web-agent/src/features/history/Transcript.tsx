import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { AttachmentView } from "../../common/AttachmentView";
import { LinkedText } from "../../common/LinkedText";
import { dayOf, exactTime, fullTime } from "../../common/moments";
import { systemText } from "../../common/systemText";
import { visitorName } from "../../common/visitorText";
import type { Conversation, Message } from "../../common/wire";
import styles from "./Transcript.module.css";

const pageSize = 100;

/** What was said, to read and not to answer: the newest page first, older ones on demand. */
export function Transcript({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { id, last_seq } = conversation;
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ["transcript", id, last_seq],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET("/api/v1/conversations/{conversation_id}/messages", {
          params: {
            path: { conversation_id: id },
            query: { limit: pageSize, ...(pageParam !== null && { before_seq: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => (page.has_more_before ? (page.items[0]?.seq ?? null) : null),
  });
  if (error && !data) {
    return <ErrorState title={t("workbench.chat.failed")} error={error} onRetry={() => void refetch()} />;
  }
  if (isPending) return <ListSkeleton rows={4} hasAvatar={false} />;
  const messages = [...data.pages].reverse().flatMap(({ items }) => items as Message[]);
  return (
    <div className={styles.transcript}>
      {hasNextPage && (
        <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("find.history.older")}
        </Button>
      )}
      <ol className={styles.lines}>
        {messages.map((message, index) => (
          <Line
            key={message.id}
            message={message}
            conversation={conversation}
            isNewDay={dayOf(message.created_at) !== dayOf(messages[index - 1]?.created_at ?? 0)}
          />
        ))}
      </ol>
    </div>
  );
}

interface LineProps {
  message: Message;
  conversation: Conversation;
  isNewDay: boolean;
}

function Line({ message, conversation, isNewDay }: LineProps) {
  const t = useT();
  const { sender, created_at, event } = message;
  const name = sender.type === "visitor" ? visitorName(conversation.visitor) : sender.name;
  return (
    <li className={styles.line} data-side={sender.type} data-seq={message.seq}>
      {isNewDay && <span className={`${styles.day} smt-tabular`}>{dayOf(created_at)}</span>}
      {event ? (
        <bdi className={styles.happening}>{systemText(t, event)}</bdi>
      ) : (
        <>
          <span className={styles.head}>
            <bdi>{name}</bdi>
            <time className="smt-tabular" dateTime={created_at} title={fullTime(created_at)}>
              {exactTime(created_at)}
            </time>
          </span>
          <Said message={message} />
        </>
      )}
    </li>
  );
}

function Said({ message }: { message: Message }) {
  const t = useT();
  if (message.is_recalled) return <span className={styles.happening}>{t("chat.row.recalled")}</span>;
  if (message.attachment) return <AttachmentView attachment={message.attachment} />;
  if (message.card)
    return <span className={styles.happening}>{t("chat.row.card", { name: message.card.nickname })}</span>;
  return <LinkedText text={message.text} className={styles.words} />;
}
