import type { TeamAtWork } from "@smt/shared/api/index.ts";
import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Star, TriangleAlert } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { waitsSince } from "../../common/durations";
import { visitorName } from "../../common/visitorText";
import { WaitClock } from "../../common/WaitClock";
import type { Conversation, Rating } from "../../common/wire";
import { useResponseRule } from "../../state/useSites";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./Attention.module.css";
import { formatSeconds } from "./formatSeconds";
import { useWordHits, WordHitCard } from "./WordHits";

const shown = 8;

interface Props {
  team: TeamAtWork;
  conversations: readonly Conversation[];
  onOpen: (conversation: Conversation) => void;
}

/** What a supervisor should look at first: who waits too long, the queue, and what visitors say. */
export function Attention({ team, conversations, onOpen }: Props) {
  const t = useT();
  const seconds = useServerSeconds();
  const rule = useResponseRule();
  const overdue = conversations
    .filter(
      ({ status, waiting_since, assigned_at, site_id }) =>
        status === "open" &&
        waiting_since &&
        secondsSince(waitsSince(waiting_since, assigned_at), seconds) >= rule(site_id),
    )
    .sort((one, other) => (one.waiting_since ?? "").localeCompare(other.waiting_since ?? ""));
  const queued = conversations.filter(({ status }) => status === "queued");
  const first = queued.map(({ created_at }) => created_at).sort()[0];
  const hits = useWordHits();
  const byId = new Map(conversations.map((one) => [one.id, one]));
  const count = overdue.length + hits.length + (queued.length > 0 ? 1 : 0);
  return (
    <aside className={styles.side} aria-label={t("team.attention")}>
      <Numbers team={team} />
      <h2 className={styles.title}>
        <Icon of={TriangleAlert} size={15} /> {t("team.attention")}
        {count > 0 && <span className={styles.badge}>{count}</span>}
      </h2>
      {count === 0 && <p className={styles.calm}>{t("team.attention_none")}</p>}
      {overdue.slice(0, shown).map((conversation) => (
        <button key={conversation.id} type="button" className={styles.card} onClick={() => onOpen(conversation)}>
          <span className={styles.text}>
            <b>{t("team.overdue")}</b>
            <bdi>
              {conversation.agent?.nickname} · {visitorName(conversation.visitor)}
            </bdi>
          </span>
          <WaitClock since={conversation.waiting_since ?? conversation.created_at} limit={0} />
        </button>
      ))}
      {hits.slice(0, shown).map((hit) => (
        <WordHitCard key={hit.id} hit={hit} conversation={byId.get(hit.conversation_id)} onOpen={onOpen} />
      ))}
      {first && (
        <div className={styles.card}>
          <span className={styles.text}>
            <b>{t("team.queue")}</b>
            <span>{t("team.queued", { count: queued.length })}</span>
          </span>
          <WaitClock since={first} />
        </div>
      )}
      <RecentRatings />
    </aside>
  );
}

function Numbers({ team }: { team: TeamAtWork }) {
  const t = useT();
  const served = team.agents.reduce((sum, agent) => sum + agent.served, 0);
  const known = team.agents.filter(({ first_reply_seconds }) => first_reply_seconds !== null);
  const answered = known.reduce((sum, agent) => sum + agent.served, 0);
  const mean = known.reduce((sum, agent) => sum + (agent.first_reply_seconds ?? 0) * agent.served, 0) / answered;
  return (
    <>
      <h2 className={styles.title}>{t("team.last_day")}</h2>
      <dl className={styles.numbers}>
        <div>
          <dt>{t("team.served_title")}</dt>
          <dd className="smt-tabular">{served}</dd>
        </div>
        <div>
          <dt>{t("team.first_reply_title")}</dt>
          <dd className="smt-tabular">{answered > 0 ? formatSeconds(t, Math.round(mean)) : "—"}</dd>
        </div>
      </dl>
    </>
  );
}

function RecentRatings() {
  const t = useT();
  const { connection } = useWorkbench();
  const { data, refetch } = useQuery({
    queryKey: ["ratings", "recent"],
    queryFn: () => unwrap(api.GET("/api/v1/ratings", { params: { query: { limit: 5 } } })),
  });
  useEffect(() => connection.on("rating.given", () => void refetch()), [connection, refetch]);
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <h2 className={styles.title}>{t("team.recent_ratings")}</h2>
      {data.items.map((rating) => (
        <RatingCard key={rating.conversation_id} rating={rating} />
      ))}
    </>
  );
}

function RatingCard({ rating }: { rating: Rating }) {
  const t = useT();
  return (
    <div className={styles.card}>
      <span className={styles.text}>
        <bdi>
          <b>{visitorName(rating.visitor)}</b> → {rating.agent?.nickname ?? "—"}
        </bdi>
        {rating.comment && <bdi className={styles.comment}>{rating.comment}</bdi>}
      </span>
      <span className={styles.stars} role="img" aria-label={t("team.score", { score: rating.score })}>
        {[1, 2, 3, 4, 5].map((star) => (
          <span key={star} data-on={star <= rating.score}>
            <Icon of={Star} size={13} />
          </span>
        ))}
      </span>
    </div>
  );
}
