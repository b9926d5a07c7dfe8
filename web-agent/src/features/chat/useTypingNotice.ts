import { useCallback } from "react";
import { useTypingTeller } from "../../state/useTypingTeller";
import { useWorkbench } from "../../state/useWorkbench";

/** Tell the visitor that the agent is typing. */
export function useTypingNotice(conversationId: string) {
  const { connection } = useWorkbench();
  return useTypingTeller(
    useCallback(
      (is_typing) => connection.tell("typing", { conversation_id: conversationId, is_typing }),
      [connection, conversationId],
    ),
  );
}
