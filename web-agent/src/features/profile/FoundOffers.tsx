import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Zap } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Found, VisitorCard } from "../../common/wire";
import { jumpToMessage } from "../../state/messageJump";
import { selectConversation } from "../../state/selection";
import styles from "./FoundOffers.module.css";
import { useFound, useFoundVerbs } from "./useFound";

interface Props {
  visitorId: string;
  card: VisitorCard;
  /** Only the first, with a word about the rest. */
  isShort?: boolean;
}

/** C18, D07: what the visitor said of themselves. It is offered, and an agent decides. */
export function FoundOffers({ visitorId, card, isShort = false }: Props) {
  const t = useT();
  const can = useCan();
  const found = useFound(visitorId).filter(({ field, value }) => card[field] !== value);
  if (found.length === 0 || !can("visitor:edit")) return null;
  const shown = isShort ? found.slice(0, 1) : found;
  return (
    <ul className={styles.offers} aria-label={t("contacts.found.label")}>
      {shown.map((offer) => (
        <Offer key={offer.id} offer={offer} held={card[offer.field] ?? ""} rest={found.length - shown.length} />
      ))}
    </ul>
  );
}

function Offer({ offer, held, rest }: { offer: Found; held: string; rest: number }) {
  const t = useT();
  const { fill, dismiss } = useFoundVerbs();
  const field = t(`workbench.card.${offer.field}`);
  const show = () => {
    selectConversation(offer.conversation_id);
    jumpToMessage(offer.conversation_id, offer.seq);
  };
  return (
    <li className={styles.offer} data-found={offer.field}>
      <Icon of={Zap} size={15} />
      <button type="button" className={styles.text} title={t("contacts.found.show")} onClick={show}>
        {t("contacts.found.text", { field })} <bdi>{offer.value}</bdi>
      </button>
      {rest > 0 && <span className={styles.rest}>{t("contacts.found.rest", { count: rest })}</span>}
      <button type="button" className={styles.verb} onClick={() => fill(offer, held)}>
        {t("contacts.found.fill")}
      </button>
      <button type="button" className={`${styles.verb} ${styles.no}`} onClick={() => dismiss(offer)}>
        {t("contacts.found.dismiss")}
      </button>
    </li>
  );
}
