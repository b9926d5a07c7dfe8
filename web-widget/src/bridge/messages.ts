/**
 * What the loader in the host page and the frame say to each other. The host page is not trusted: it may learn how the
 * launcher looks and how many messages are unread, never what they say nor the visitor's token.
 */
export interface Page {
  url: string;
  title: string;
}

export interface Person {
  name?: string;
  email?: string;
  phone?: string;
  company?: string;
  /** Proof of a member, made by the site's server: a JWT, or a JSON text with its HMAC. */
  jwt?: string;
  member?: string;
  signature?: string;
}

export type InvitationResponse = "shown" | "accepted" | "declined";

/** What the loader draws. Text comes translated, colours come as values: the loader has neither words nor tokens. */
export interface Look {
  side: "left" | "right";
  shape: "text" | "round";
  label: string;
  closeLabel: string;
  bottom: number;
  inset: number;
  /** Custom property name → value, set on the shadow host. */
  colours: Record<string, string>;
}

export interface InvitationCard {
  id: string;
  name: string;
  state: string;
  detail: string;
  text: string;
  avatarUrl: string;
  accept: string;
  decline: string;
  close: string;
}

export type HostMessage =
  | { type: "host"; page: Page; referrer: string; isPhone: boolean; isFocused: boolean; isOpen: boolean }
  | { type: "page"; page: Page; referrer: string }
  | { type: "panel"; isOpen: boolean; isAsked: boolean }
  | { type: "phone"; isPhone: boolean }
  | { type: "focus"; isFocused: boolean }
  | { type: "identify"; person: Person }
  | { type: "forget" }
  | { type: "invitation"; id: string; response: InvitationResponse };

export type FrameMessage =
  | { type: "ready" }
  | { type: "look"; look: Look }
  | { type: "unread"; count: number }
  | { type: "invitation"; card: InvitationCard | null }
  /** `isAsked` is true when the visitor asked for it; what an agent starts does not open by itself on a phone. */
  | { type: "panel"; isOpen: boolean; isAsked: boolean };
