import { api, freshToken, unwrap } from "@smt/shared/api/index.ts";
import { Connection, ConversationLogs, type MessagePage, Outbox, type OutboxItem } from "@smt/shared/realtime/index.ts";
import { setServerTime } from "../common/clock";
import type { AgentEvent, Message } from "../common/wire";
import { openCardEdits } from "./cardEdits";
import { confirmDelivery } from "./confirmDelivery";
import { followConversations } from "./conversations";
import { openDrafts } from "./drafts";
import { followExpectedAgents } from "./expectedAgents";
import { followLine } from "./line";
import { followMarks } from "./marks";
import { followNotes } from "./notes";
import { followPreviews } from "./previews";
import { recentLogs } from "./recentLogs";
import { followRooms } from "./rooms";
import { followTyping } from "./typing";
import { openUploads } from "./uploads";
import { followVisitors } from "./visitors";

export type Workbench = ReturnType<typeof openWorkbench>;

/** Everything one signed-in agent holds in this tab: the line to the server and what it tells. */
export function openWorkbench(agentId: string) {
  const logs = new ConversationLogs<Message>({ fetchPage });
  const connection: Connection<AgentEvent> = new Connection<AgentEvent>({
    url: `${location.origin.replace(/^http/, "ws")}/ws/agent`,
    token: freshToken,
    hello: () => ({ positions: logs.positions(), ...(connection.epoch ? { epoch: connection.epoch } : {}) }),
  });
  connection.onReady(({ server_time }) => setServerTime(server_time));

  const stopLogs = logs.follow(connection);
  const conversations = followConversations(connection);
  const visitors = followVisitors(connection);
  const typing = followTyping(connection);
  const expected = followExpectedAgents(connection);
  const previews = followPreviews(connection);
  const line = followLine(connection);
  const marks = followMarks(connection);
  const cardEdits = openCardEdits(connection, agentId);
  const rooms = followRooms(connection, agentId);
  const notes = followNotes(connection, conversations, agentId);

  const outbox = new Outbox({ scope: `agent:${agentId}`, send });
  const stops = [
    connection.onReady(() => outbox.wake()),
    connection.on("message.created", ({ message }) => outbox.settle(message.client_id)),
    confirmDelivery(connection, conversations, agentId),
    stopLogs,
  ];

  const uploads = openUploads(outbox);

  async function send(item: OutboxItem): Promise<void> {
    const { conversation_id, client_id, kind, text, attachment_id, quote_seq } = item;
    const content = { text: { text }, file: { attachment_id }, card: {} }[kind];
    const data = { conversation_id, client_id, kind, ...content, ...(quote_seq ? { quote_seq } : {}) };
    const { message } = await connection.request<{ message: Message }>("message.send", data);
    logs.get(conversation_id)?.add(message);
    conversations.learnMessage(message);
  }

  return {
    agentId,
    connection,
    logs,
    openLog: recentLogs(logs),
    outbox,
    uploads,
    conversations,
    visitors,
    expected,
    typing,
    previews,
    line,
    marks,
    rooms,
    cardEdits,
    notes,
    drafts: openDrafts(agentId),
    start: () => connection.start(),
    close: () => {
      connection.stop();
      for (const stop of stops) stop();
      for (const part of [cardEdits, notes, conversations, rooms, visitors, typing, previews, line, marks, uploads])
        part.stop();
      outbox.dispose();
    },
  };
}

function fetchPage(conversationId: string, query: object): Promise<MessagePage<Message>> {
  return unwrap(
    api.GET("/api/v1/conversations/{conversation_id}/messages", {
      params: { path: { conversation_id: conversationId }, query },
    }),
  );
}
