import { useWidthClass } from "../../common/useWidthClass";
import type { Conversation } from "../../common/wire";
import { useView } from "../../state/view";
import styles from "./FoundChip.module.css";
import { FoundOffers } from "./FoundOffers";
import { useProfile } from "./useProfile";

/** The first offer, over the composer, for as long as the card that makes it is out of sight. */
export function FoundChip({ conversation }: { conversation: Conversation }) {
  const { data: visitor } = useProfile(conversation.visitor.id);
  const hasRoom = ["normal", "wide"].includes(useWidthClass());
  const isCardShown = useView(
    ({ panelTab, isPanelOpen, isPanelOver }) => panelTab === "card" && (hasRoom ? isPanelOpen : isPanelOver),
  );
  if (!visitor || isCardShown) return null;
  return (
    <div className={styles.chip}>
      <FoundOffers visitorId={visitor.id} card={visitor.card} isShort />
    </div>
  );
}
