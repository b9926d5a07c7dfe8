import type { Conversation } from "../../common/wire";
import styles from "./FoundChip.module.css";
import { FoundOffers } from "./FoundOffers";
import { useProfile } from "./useProfile";

/** The first offer, over the composer: it need not be looked for in the card. */
export function FoundChip({ conversation }: { conversation: Conversation }) {
  const { data: visitor } = useProfile(conversation.visitor.id);
  if (!visitor) return null;
  return (
    <div className={styles.chip}>
      <FoundOffers visitorId={visitor.id} card={visitor.card} isShort />
    </div>
  );
}
