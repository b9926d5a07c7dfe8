/** The visitor's side of the wire, as the server describes it. */
import type { components } from "@smt/shared/api/schema.d.ts";
import type { Limits } from "@smt/shared/realtime/index.ts";

type Schemas = components["schemas"];

export type AgentCard = Schemas["AgentCard"];
export type Attachment = Schemas["AttachmentOut"];
export type Conversation = Schemas["ConversationForVisitor"];
export type Invitation = Schemas["InvitationForVisitor"];
export type Message = Schemas["MessageOut"];
export type Quote = NonNullable<Message["quote"]>;
export type Card = NonNullable<Message["card"]>;
export type SystemEvent = NonNullable<Message["event"]>;
/** The API document calls the limits any object; the socket's hello has the same. */
export type WidgetSession = Omit<Schemas["WidgetSession"], "limits"> & { limits: Limits };
export type Site = WidgetSession["site"];
/** "auto" follows the visitor's system; until a site can say so, it stays light. */
export type Appearance = Site["appearance"];
export type Language = Site["language"];

/** Events of the socket, of which a visitor hears some. */
export type VisitorEvent = Schemas["Event"];

export interface StartedConversation {
  conversation: Conversation;
  message: Message;
  duplicate: boolean;
}
