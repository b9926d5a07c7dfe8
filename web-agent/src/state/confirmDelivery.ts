import type { Connection } from "@smt/shared/realtime/index.ts";
import type { AgentEvent } from "../common/wire";
import type { followConversations } from "./conversations";

const restMilliseconds = 300;

/** Tell the visitors that their messages have reached this agent, a burst of them with one receipt. */
export function confirmDelivery(
  connection: Connection<AgentEvent>,
  conversations: ReturnType<typeof followConversations>,
  agentId: string,
): () => void {
  const confirmed = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const confirm = () => {
    timer = undefined;
    if (connection.state.name !== "online") return;
    for (const { id, agent, status, last_seq, last_message, agent_delivered_seq } of conversations.store
      .getState()
      .book.values()) {
      if (agent?.id !== agentId || status === "closed" || last_message?.sender_type !== "visitor") continue;
      if (Math.max(agent_delivered_seq, confirmed.get(id) ?? 0) >= last_seq) continue;
      confirmed.set(id, last_seq);
      connection.tell("conversation.receipt", { conversation_id: id, delivered_seq: last_seq });
    }
  };

  const stops = [
    conversations.store.subscribe(() => {
      timer ??= setTimeout(confirm, restMilliseconds);
    }),
    // A receipt that was lost with the line is sent again.
    connection.onReady(() => confirmed.clear()),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}
