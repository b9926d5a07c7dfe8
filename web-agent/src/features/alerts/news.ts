import type { Conversation, Message } from "../../common/wire";

export type News = { kind: "request"; conversation: Conversation } | { kind: "assigned"; conversation: Conversation };

/** What an agent must hear of: somebody joined the queue, or the server gave them somebody. */
export function newsOf(
  before: Conversation | undefined,
  after: Conversation,
  agentId: string,
  isAccepting: boolean,
): News | null {
  if (after.status === "queued" && before?.status !== "queued") return { kind: "request", conversation: after };
  const isMine = after.status === "open" && after.agent?.id === agentId;
  const wasMine = before?.status === "open" && before.agent?.id === agentId;
  // What I opened or accept right now I know already.
  if (!isMine || wasMine || isAccepting || after.origin === "direct") return null;
  return { kind: "assigned", conversation: after };
}

export function isForMe(message: Message, conversation: Conversation | undefined, agentId: string): boolean {
  return message.sender.type === "visitor" && conversation?.status === "open" && conversation.agent?.id === agentId;
}
