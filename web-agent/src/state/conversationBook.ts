import type { Conversation, Message } from "../common/wire";

/** All running conversations of the agent's sites, by id. */
export type ConversationBook = ReadonlyMap<string, Conversation>;

export interface Receipt {
  conversation_id: string;
  side: "visitor" | "agent";
  delivered_seq?: number | null;
  read_seq?: number | null;
}

/**
 * The whole conversation, as the server told it. The highest version wins; what follows from the messages (last line,
 * unread, wait) is taken from whichever knows the later message, because a message can overtake this news.
 */
export function mergeConversation(book: ConversationBook, incoming: Conversation): ConversationBook {
  const known = book.get(incoming.id);
  if (known && known.version > incoming.version) return book;
  return withConversation(book, known && known.last_seq > incoming.last_seq ? keepMessages(incoming, known) : incoming);
}

export function applyMessage(book: ConversationBook, message: Message): ConversationBook {
  const known = book.get(message.conversation_id);
  if (!known || message.seq <= known.last_seq) return book;
  const isFromVisitor = message.sender.type === "visitor";
  const isAnswer = message.sender.type === "agent";
  return withConversation(book, {
    ...known,
    last_seq: message.seq,
    last_message: lastMessageOf(message) ?? withoutRecalled(known.last_message, message),
    unread: isFromVisitor && message.seq > known.agent_read_seq ? known.unread + 1 : known.unread,
    waiting_since: isFromVisitor ? (known.waiting_since ?? message.created_at) : isAnswer ? null : known.waiting_since,
  });
}

/** The line of the list when the message in it is taken back (G22). */
function withoutRecalled(last: Conversation["last_message"], { event }: Message): Conversation["last_message"] {
  return event?.action === "recalled" && last?.seq === event.target_seq
    ? { ...last, text: "", is_recalled: true }
    : last;
}

/** What stands in the list. A system line has a place in the log, but it is nobody's word. */
function lastMessageOf({
  seq,
  kind,
  sender,
  text,
  attachment,
  card,
  is_recalled,
  created_at,
}: Message): Conversation["last_message"] {
  if (kind === "system" || sender.type === "system") return null;
  const words = { text, file: attachment?.name ?? "", card: card?.nickname ?? "" }[kind];
  return { seq, kind, sender_type: sender.type, text: words, is_recalled, created_at };
}

export function applyReceipt(book: ConversationBook, receipt: Receipt): ConversationBook {
  const known = book.get(receipt.conversation_id);
  if (!known) return book;
  const delivered = receipt.delivered_seq ?? 0;
  const read = receipt.read_seq ?? 0;
  if (receipt.side === "visitor") {
    return withConversation(book, {
      ...known,
      visitor_delivered_seq: Math.max(known.visitor_delivered_seq, delivered, read),
      visitor_read_seq: Math.max(known.visitor_read_seq, read),
    });
  }
  const agentRead = Math.max(known.agent_read_seq, read);
  return withConversation(book, {
    ...known,
    agent_delivered_seq: Math.max(known.agent_delivered_seq, delivered, read),
    agent_read_seq: agentRead,
    // Not every entry after the read one is the visitor's, so this is an upper bound until the server tells.
    unread: Math.min(known.unread, Math.max(0, known.last_seq - agentRead)),
  });
}

/** The conversations that were running before a fresh snapshot and are not in it: they ended, or moved out of sight. */
export function missingFrom(book: ConversationBook, snapshot: readonly Conversation[]): string[] {
  const present = new Set(snapshot.map(({ id }) => id));
  return [...book.values()].filter(({ id, status }) => status !== "closed" && !present.has(id)).map(({ id }) => id);
}

export function withoutConversation(book: ConversationBook, id: string): ConversationBook {
  const next = new Map(book);
  next.delete(id);
  return next;
}

function withConversation(book: ConversationBook, conversation: Conversation): ConversationBook {
  return new Map(book).set(conversation.id, conversation);
}

function keepMessages(incoming: Conversation, known: Conversation): Conversation {
  const { last_seq, last_message, unread, waiting_since } = known;
  return { ...incoming, last_seq, last_message, unread, waiting_since };
}
