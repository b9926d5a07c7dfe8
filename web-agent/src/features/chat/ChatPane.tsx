import { useT } from "@smt/shared/i18n/index.ts";
import { MessageSquare } from "@smt/shared/ui/icons.ts";
import { EmptyState } from "@smt/shared/ui/index.ts";
import { useSelectedId } from "../../state/selection";
import { useConversation } from "../../state/useWorkbench";
import { Chat } from "./Chat";
import styles from "./ChatPane.module.css";

/** On a phone the header leads back to the list and to the card. */
export function ChatPane({ onBack, onCard }: { onBack?: () => void; onCard?: () => void }) {
  const t = useT();
  const conversation = useConversation(useSelectedId());
  return (
    <section className={styles.pane} aria-label={t("workbench.chat.label")}>
      {conversation ? (
        // A key for each conversation: scroll, uploads and the caret of one never leak into another.
        <Chat key={conversation.id} conversation={conversation} onBack={onBack} onCard={onCard} />
      ) : (
        <div className={styles.none}>
          <EmptyState icon={MessageSquare} title={t("workbench.chat.none")} text={t("workbench.chat.none_text")} />
        </div>
      )}
    </section>
  );
}
