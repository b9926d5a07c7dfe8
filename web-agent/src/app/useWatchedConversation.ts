import { useEffect } from "react";
import { useSelectedId } from "../state/selection";
import { useWorkbench } from "../state/useWorkbench";

/** Tell the server which conversation is open, so that its messages arrive here also when a colleague serves it. */
export function useWatchedConversation(): void {
  const { connection, conversations, logs } = useWorkbench();
  const id = useSelectedId();

  useEffect(() => {
    if (!id) return;
    const watch = () => {
      if (connection.state.name !== "online") return;
      connection
        .request<{ last_seq: number }>("conversation.open", { conversation_id: id })
        .then(({ last_seq }) => logs.get(id)?.learnHead(last_seq))
        // Ended or out of sight: the chat pane says so by itself.
        .catch(() => undefined);
      // A link may name a conversation that the list of running ones does not hold.
      if (!conversations.store.getState().book.has(id)) void conversations.fetchOne(id);
    };
    watch();
    const stop = connection.onReady(watch);
    return () => {
      stop();
      connection.tell("conversation.leave", { conversation_id: id });
    };
  }, [id, connection, conversations, logs]);
}
