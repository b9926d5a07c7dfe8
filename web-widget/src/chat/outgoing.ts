import { CommandError, type Connection, newId, type OutboxItem } from "@smt/shared/realtime/index.ts";
import type { Message, StartedConversation, VisitorEvent } from "../types";

/** A conversation that exists only here, until its first message has been acknowledged. */
const UNBORN = "new:";

export const unbornId = () => UNBORN + newId();
export const isUnborn = (conversationId: string) => conversationId.startsWith(UNBORN);

const bodyOf = ({ client_id, kind, text, attachment_id }: OutboxItem) => ({
  client_id,
  kind,
  ...(text === undefined ? {} : { text }),
  ...(attachment_id === undefined ? {} : { attachment_id }),
});

/** The first message brings the conversation with it, so that two tabs or a retry make one (G16). */
export function sendFirst(connection: Connection<VisitorEvent>, item: OutboxItem): Promise<StartedConversation> {
  const agentId = item.extra?.agent_id;
  return connection.request("conversation.start", {
    client_id: item.conversation_id.slice(UNBORN.length),
    message: bodyOf(item),
    ...(typeof agentId === "string" ? { agent_id: agentId } : {}),
  });
}

export async function sendNext(connection: Connection<VisitorEvent>, item: OutboxItem): Promise<Message> {
  const { conversation_id, quote_seq } = item;
  const command = { conversation_id, ...bodyOf(item), ...(quote_seq ? { quote_seq } : {}) };
  const { message } = await connection.request<{ message: Message }>("message.send", command);
  return message;
}

export const isClosed = (error: unknown) => error instanceof CommandError && error.code === "conversation_closed";
