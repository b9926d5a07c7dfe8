import { type Translate, useT } from "@smt/shared/i18n/index.ts";
import { Avatar } from "@smt/shared/ui/index.ts";
import type { MessageCard } from "../../common/wire";
import styles from "./CardView.module.css";

interface Props {
  card: MessageCard;
  senderId: string | null;
  avatarUrl: string | null;
}

/** An agent's card, as the visitor has got it. */
export function CardView({ card, senderId, avatarUrl }: Props) {
  const t = useT();
  return (
    <div className={styles.card} data-card>
      <div className={styles.head}>
        <Avatar name={card.nickname} seed={senderId ?? undefined} url={avatarUrl} size={36} />
        <div className={styles.who}>
          <bdi className={styles.name}>{card.nickname}</bdi>
          <bdi className={styles.title}>{titleOf(t, card)}</bdi>
        </div>
      </div>
      <dl className={styles.fields}>
        {fields.map((name) =>
          card[name] ? (
            <div key={name} className={styles.field}>
              <dt>{t(`chat.card.${name}`)}</dt>
              <dd>
                <bdi>{card[name]}</bdi>
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}

const fields = ["phone", "email", "qq", "wechat", "taobao", "alibaba", "skype"] as const;

function titleOf(t: Translate, { title, staff_no }: MessageCard): string {
  return [title, staff_no && t("chat.card.staff_no", { number: staff_no })].filter(Boolean).join(" · ");
}
