import type {
  Availability,
  Colleague,
  ConversationOut,
  FoundOut,
  InvitationOut,
  LiveVisitor,
  MarkOut,
  MessageOut,
  NoteOut,
  RatingOut,
  RoomMessageOut,
  RoomOut,
  VisitorCard,
} from "@smt/shared/api/index.ts";

/** The shapes the workbench shows, under its own short names. */
export type {
  AttachmentOut as Attachment,
  Availability,
  CategoryOut as Category,
  FoundOut as Found,
  InvitationOut as Invitation,
  LiveVisitor,
  MarkOut as Mark,
  MentionOut as Mention,
  MessageEvent as SystemEvent,
  NoteOut as Note,
  PageRef,
  RatingOut as Rating,
  Region,
  RoomMessageOut as RoomMessage,
  RoomOut as Room,
  SiteOut as Site,
  Source,
  TagOut as Tag,
  TeamMember,
  TransferOut as Transfer,
  VisitorBrief,
  VisitorCard,
  VisitorChannel as Channel,
  VisitorOut as VisitorProfile,
  VisitorType,
} from "@smt/shared/api/index.ts";
export type Conversation = ConversationOut;
export type Message = MessageOut;
export type Quote = NonNullable<MessageOut["quote"]>;
export type MessageCard = NonNullable<MessageOut["card"]>;

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
  | { type: "note.created"; note: NoteOut }
  | { type: "note.deleted"; note: NoteOut }
  | { type: "attention.changed" }
  | { type: "rating.given"; rating: RatingOut }
  | { type: "conversation.taken_over"; conversation_id: string; agent: { id: string; nickname: string } }
  | { type: "conversation.watch_ended"; conversation_id: string; reason: "permission" }
  | { type: "typing"; conversation_id: string; side: "visitor" | "agent"; agent_id?: string | null; is_typing: boolean }
  | { type: "visitors.changed"; site_id: string; upserts: LiveVisitor[]; removes: string[] }
  | { type: "agent.updated"; agent: Colleague & { availability: Availability } }
  | { type: "invitation.updated"; invitation: InvitationOut }
  | { type: "typing.preview"; conversation_id: string; text: string }
  | { type: "settings.changed" }
  | { type: "canned.changed"; kind: "responses" | "files"; scope: "personal" | "shared" }
  | { type: "marks.changed"; mark: MarkOut }
  | { type: "filing.changed"; kind: "categories" | "tags" }
  | { type: "room.message"; message: RoomMessageOut }
  | { type: "room.updated"; room: RoomOut }
  | { type: "room.gone"; room_id: string }
  | { type: "room.pins_changed"; room_id: string }
  | { type: "room.read"; room_id: string; agent_id: string; read_seq: number }
  | { type: "room.typing"; room_id: string; agent_id: string; is_typing: boolean }
  | { type: "visitor.found"; visitor_id: string; items: FoundOut[] }
  | {
      type: "visitor.card_changed";
      visitor_id: string;
      card: VisitorCard;
      version: number;
      agent_id: string | null;
      agent_name: string;
    }
  | { type: "teams.changed" }
  | {
      type: "transfer.ended";
      transfer_id: string;
      conversation_id: string;
      outcome: "accepted" | "declined" | "expired" | "cancelled";
      from_agent_id: string | null;
      to_agent_id: string | null;
      to_name: string;
    }
  | {
      type: "conversation.overdue";
      conversation_id: string;
      kind: "unanswered" | "silent" | "gone" | "idle";
      agent_id: string;
      agent_name: string;
      visitor_number: number;
      visitor_name: string;
      seconds: number;
    }
  | { type: "resync" }
  | { type: "session.ended"; reason: string };
