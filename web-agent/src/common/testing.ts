import type { Conversation, LiveVisitor, Message } from "./wire";

/** Rows for unit tests: every field filled, the ones that matter named by the test. */
export function aConversation(fields: Partial<Conversation> & { lastAt?: string } = {}): Conversation {
  const { lastAt, ...rest } = fields;
  return {
    id: "c1",
    site_id: "s1",
    status: "open",
    origin: "visitor",
    visitor: {
      id: "v1",
      number: 350901960,
      name: "",
      type: "new",
      channel: "desktop",
      region: { country: "中国", province: "广东", city: "佛山" },
      visits: 1,
      conversations: 1,
      ip: "203.0.113.58",
      source: { kind: "direct", name: "", keyword: "" },
      page: null,
    },
    agent: null,
    last_seq: 1,
    version: 1,
    unread: 0,
    waiting_since: null,
    visitor_delivered_seq: 0,
    visitor_read_seq: 0,
    agent_delivered_seq: 0,
    agent_read_seq: 0,
    last_message: lastAt
      ? { seq: 1, kind: "text", sender_type: "agent", text: "好", is_recalled: false, created_at: lastAt }
      : null,
    is_visitor_online: true,
    is_blocked: false,
    transfer: null,
    team_id: null,
    participants: [],
    last_note_seq: 0,
    rating: null,
    created_at: "2026-01-01T08:00:00.000Z",
    assigned_at: null,
    closed_at: null,
    close_reason: null,
    category_id: null,
    is_handled: false,
    tag_ids: [],
    ...rest,
  };
}

export function aVisitor(fields: Partial<LiveVisitor> = {}): LiveVisitor {
  return {
    id: "v1",
    site_id: "s1",
    number: 350901960,
    name: "",
    type: "new",
    channel: "desktop",
    visits: 1,
    ip: "203.0.113.58",
    region: { country: "中国", province: "广东", city: "佛山" },
    entered_at: "2026-01-01T08:00:00.000Z",
    last_active_at: "2026-01-01T08:00:00.000Z",
    source: { kind: "direct", name: "", keyword: "" },
    page: { url: "https://shop.example/", title: "首页" },
    pages: 1,
    browser: "Chrome",
    os: "Windows",
    state: "browsing",
    state_at: "2026-01-01T08:00:00.000Z",
    agent: null,
    last_agent: null,
    conversation_id: null,
    invitation_id: null,
    phone: null,
    member_id: null,
    rev: 1,
    is_known: true,
    ...fields,
  };
}

export function aMessage(fields: Partial<Message> = {}): Message {
  return {
    id: `m${fields.seq ?? 1}`,
    conversation_id: "c1",
    seq: 1,
    kind: "text",
    sender: { type: "visitor", id: "v1", name: "350901960", avatar_url: null },
    client_id: null,
    text: "您好",
    attachment: null,
    card: null,
    quote: null,
    event: null,
    is_recalled: false,
    created_at: "2026-01-01T08:00:00.000Z",
    ...fields,
  };
}
