import { useEffect } from "react";
import { useIsInFront } from "../../common/useIsInFront";
import type { Conversation } from "../../common/wire";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";

/** A message is read when it is on the screen of a window that has the focus, and not before. */
export function useReadReceipt(conversation: Conversation, lastSeq: number, isAtEnd: boolean): void {
  const { agentId, connection, conversations } = useWorkbench();
  const isInFront = useIsInFront();
  const isHidden = useView((view) => view.dockMode === "full");
  const isOnline = useLine().state.name === "online";
  const { id, agent, unread, agent_read_seq } = conversation;
  const isDue = agent?.id === agentId && unread > 0 && lastSeq > agent_read_seq;

  useEffect(() => {
    if (!isDue || !isInFront || !isAtEnd || isHidden || !isOnline) return;
    connection.tell("conversation.receipt", { conversation_id: id, delivered_seq: lastSeq, read_seq: lastSeq });
    conversations.learnReceipt({ conversation_id: id, side: "agent", delivered_seq: lastSeq, read_seq: lastSeq });
  }, [isDue, isInFront, isAtEnd, isHidden, isOnline, id, lastSeq, connection, conversations]);
}
