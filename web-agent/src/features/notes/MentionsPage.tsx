import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { AtSign } from "@smt/shared/ui/icons.ts";
import { Avatar, EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { serverNow } from "../../common/clock";
import { listTime } from "../../common/moments";
import { visitorName } from "../../common/visitorText";
import type { Mention } from "../../common/wire";
import { useUnreadMentions } from "../../state/useNotes";
import { useVerbs } from "../../state/useVerbs";
import { changeView } from "../../state/view";
import styles from "./MentionsPage.module.css";

/** Where colleagues called me, newest first. */
export function MentionsPage() {
  const t = useT();
  const unread = useUnreadMentions();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    // A new mention, or one that was read, is a new list.
    queryKey: ["mentions", unread],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET("/api/v1/mentions", { params: { query: { cursor: pageParam, limit: 50 } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next_cursor }) => next_cursor,
    placeholderData: (previous) => previous,
  });
  const mentions = data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className={styles.page} aria-labelledby="mentions-title">
      <h1 id="mentions-title" className={styles.title}>
        {t("team.mentions.title")}
      </h1>
      {isPending && <ListSkeleton rows={6} />}
      {error && <ErrorState title={t("team.mentions.failed")} error={error} onRetry={() => void refetch()} />}
      {data && mentions.length === 0 && (
        <EmptyState icon={AtSign} title={t("team.mentions.empty")} text={t("team.mentions.empty_text")} />
      )}
      <ul className={styles.list}>
        {mentions.map((mention) => (
          <Row key={mention.id} mention={mention} />
        ))}
      </ul>
      {hasNextPage && (
        <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("common.more")}
        </Button>
      )}
    </section>
  );
}

function Row({ mention: { note, visitor, is_read } }: { mention: Mention }) {
  const t = useT();
  const { open } = useVerbs();
  const go = () => {
    changeView({ page: "inbox" });
    void open(note.conversation_id);
  };
  return (
    <li>
      <button type="button" className={styles.row} data-unread={!is_read} onClick={go}>
        <Avatar name={note.author.name} seed={note.author.id ?? undefined} url={note.author.avatar_url} size={32} />
        <span className={styles.text}>
          <span className={styles.line}>
            <bdi>{t("team.mentions.row", { name: note.author.name, visitor: visitorName(visitor) })}</bdi>
            {!is_read && <span className={styles.unread}>{t("team.mentions.unread")}</span>}
          </span>
          <bdi className={styles.note}>{note.text}</bdi>
        </span>
        <time className={`${styles.time} smt-tabular`} dateTime={note.created_at}>
          {listTime(note.created_at, serverNow())}
        </time>
      </button>
    </li>
  );
}
