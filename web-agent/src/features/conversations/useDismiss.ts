import { selectConversation, selectedId } from "../../state/selection";
import { useWorkbench } from "../../state/useWorkbench";

/** Out of the list: what was unread in it has been dealt with. */
export function useDismiss() {
  const { connection, conversations } = useWorkbench();
  return (id: string) => {
    if (selectedId() === id) selectConversation(null, false);
    const known = conversations.store.getState().book.get(id);
    if (!known || known.unread === 0) return;
    const receipt = { conversation_id: id, delivered_seq: known.last_seq, read_seq: known.last_seq };
    connection.tell("conversation.receipt", receipt);
    conversations.learnReceipt({ ...receipt, side: "agent" });
  };
}
