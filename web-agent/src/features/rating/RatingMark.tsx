import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Star } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useQuery } from "@tanstack/react-query";
import { Popover } from "antd";
import type { Conversation } from "../../common/wire";
import styles from "./RatingMark.module.css";

/** The stars in the head of the chat; the words, which stand nowhere in the log, open beside them. */
export function RatingMark({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { rating } = conversation;
  if (rating === null) return null;
  return (
    <Popover trigger="click" placement="bottomRight" content={<Words conversation={conversation} />}>
      <button type="button" className={styles.mark} aria-label={t("team.score", { score: rating })}>
        <Icon of={Star} size={15} /> <span className="smt-tabular">{rating}</span>
      </button>
    </Popover>
  );
}

function Words({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { id, rating, version } = conversation;
  const { data } = useQuery({
    // A rating that was changed is read again.
    queryKey: ["rating", id, rating, version],
    queryFn: () =>
      unwrap(api.GET("/api/v1/conversations/{conversation_id}/rating", { params: { path: { conversation_id: id } } })),
  });
  return (
    <div className={styles.words}>
      <b>{t("team.score", { score: rating ?? 0 })}</b>
      {data && data.tags.length > 0 && (
        <span className={styles.tags}>
          {data.tags.map((tag) => (
            <span key={tag} className={styles.tag}>
              {t(`team.rating.tag.${tag}`)}
            </span>
          ))}
        </span>
      )}
      {data?.comment ? <bdi>{data.comment}</bdi> : <span className={styles.none}>{t("team.rating.no_comment")}</span>}
    </div>
  );
}
