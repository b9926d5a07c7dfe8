import type {
  Availability,
  Colleague,
  ConversationOut,
  InvitationOut,
  LiveVisitor,
  MessageOut,
} from "@smt/shared/api/index.ts";

/** The shapes the workbench shows, under its own short names. */
export type {
  AttachmentOut as Attachment,
  Availability,
  InvitationOut as Invitation,
  LiveVisitor,
  MessageEvent as SystemEvent,
  PageRef,
  Region,
  SiteOut as Site,
  Source,
  VisitorBrief,
  VisitorCard,
  VisitorChannel as Channel,
  VisitorOut as VisitorProfile,
  VisitorType,
} from "@smt/shared/api/index.ts";
export type Conversation = ConversationOut;
export type Message = MessageOut;

/** What the server tells an agent without being asked. */
export type AgentEvent =
  | { type: "message.created"; message: MessageOut }
  | { type: "conversation.updated"; conversation: ConversationOut }
  | {
      type: "conversation.receipt";
      conversation_id: string;
      side: "visitor" | "agent";
      delivered_seq: number | null;
      read_seq: number | null;
    }
  | { type: "typing"; conversation_id: string; side: "visitor" | "agent"; agent_id?: string | null; is_typing: boolean }
  | { type: "visitors.changed"; site_id: string; upserts: LiveVisitor[]; removes: string[] }
  | { type: "agent.updated"; agent: Colleague & { availability: Availability } }
  | { type: "invitation.updated"; invitation: InvitationOut }
  | { type: "settings.changed" }
  | { type: "resync" }
  | { type: "session.ended"; reason: string };
