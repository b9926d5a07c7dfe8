import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Conversation } from "../../common/wire";
import { selectConversation, selectedId } from "../../state/selection";
import { useEndChat } from "../../state/useEndChat";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./CloseRow.module.css";

/**
 * C08: × closes the row, and asks first when the talk still runs. It is for the pointer alone: a listbox may hold nothing
 * but its options, and the keyboard has the button in the chat's header.
 */
export function CloseRow({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const { agentId, connection, conversations } = useWorkbench();
  const endChat = useEndChat();
  const { id, agent, status } = conversation;
  if (agent?.id !== agentId || !can("conversation:close")) return null;

  /** Out of the list: what was unread in it has been dealt with. */
  const dismiss = () => {
    if (selectedId() === id) selectConversation(null, false);
    const known = conversations.store.getState().book.get(id);
    if (!known || known.unread === 0) return;
    const receipt = { conversation_id: id, delivered_seq: known.last_seq, read_seq: known.last_seq };
    connection.tell("conversation.receipt", receipt);
    conversations.learnReceipt({ ...receipt, side: "agent" });
  };
  const close = () => (status === "open" ? endChat(conversation, dismiss) : dismiss());
  return (
    <button
      type="button"
      className={styles.close}
      title={t("workbench.chat.end")}
      aria-hidden
      tabIndex={-1}
      onClick={close}
    >
      <Icon of={X} size={13} />
    </button>
  );
}
