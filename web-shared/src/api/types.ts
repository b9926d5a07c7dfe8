/** The shapes of the API under their short names, out of the server's own description. */

import type { components } from "./schema";

type Schemas = components["schemas"];

export interface Page<Item> {
  items: Item[];
  next_cursor: string | null;
}

export type AgentCard = Schemas["AgentCard"];
export type AgentOut = Schemas["AgentOut"];
export type AttachmentOut = Schemas["AttachmentOut"];
export type Availability = Schemas["AgentOut"]["availability"];
export type BlockOut = Schemas["BlockOut"];
export type CategoryOut = Schemas["CategoryOut"];
export type Card = Schemas["AgentOut"]["card"];
export type Colleague = Schemas["ColleagueOut"];
export type ConversationOut = Schemas["ConversationOut"];
export type ErrorOut = Schemas["ErrorOut"];
export type FoundOut = Schemas["FoundOut"];
export type Gender = Schemas["AgentOut"]["gender"];
export type InvitationOut = Schemas["InvitationOut"];
export type LiveVisitor = Schemas["LiveVisitor"];
export type MarkOut = Schemas["MarkOut"];
export type Me = Schemas["Me"];
export type MessageEvent = NonNullable<Schemas["MessageOut"]["event"]>;
export type MessageKind = Schemas["MessageOut"]["kind"];
export type MessageOut = Schemas["MessageOut"];
export type MessagePage = Schemas["HistoryOut"];
export type MentionOut = Schemas["MentionOut"];
export type NoteOut = Schemas["NoteOut"];
export type PageRef = NonNullable<Schemas["LiveVisitor"]["page"]>;
export type RatingOut = Schemas["RatingOut"];
export type WordHit = Schemas["WordHitOut"];
export type WordOut = Schemas["WordOut"];
export type Region = Schemas["LiveVisitor"]["region"];
export type Role = Schemas["AgentOut"]["role"];
export type RoomMessageOut = Schemas["RoomMessageOut"];
export type RoomOut = Schemas["RoomOut"];
export type SearchOut = Schemas["SearchOut"];
export type SenderType = Schemas["MessageOut"]["sender"]["type"];
export type SessionOut = Schemas["SessionOut"];
export type Settings = Schemas["Me"]["settings"];
export type SignedIn = Schemas["SignedIn"];
export type SiteOut = Schemas["SiteOut"];
export type TeamAtWork = Schemas["TeamAtWork"];
export type TeamsOut = Schemas["TeamsOut"];
export type TargetTeam = Schemas["TargetTeam"];
export type TeamOut = Schemas["TeamOut"];
export type TransferTarget = Schemas["TransferTarget"];
export type TransferOut = Schemas["TransferOut"];
export type Source = Schemas["LiveVisitor"]["source"];
export type TeamMember = Schemas["TeamMemberOut"];
export type TagOut = Schemas["TagOut"];
export type VisitorBrief = Schemas["VisitorBrief"];
export type VisitorCard = Schemas["VisitorCard"];
export type VisitorChannel = Schemas["LiveVisitor"]["channel"];
export type VisitorOut = Schemas["VisitorOut"];
export type VisitorState = Schemas["LiveVisitor"]["state"];
export type VisitorType = Schemas["LiveVisitor"]["type"];
