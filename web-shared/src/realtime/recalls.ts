import type { LoggedMessage } from "./conversationLog";

/**
 * What is left of the messages that were taken back (G22): `news` are the entries among which a recall may stand,
 * `messages` those that it may name. The same array if it names none of them.
 */
export function withoutRecalled<M extends LoggedMessage>(messages: readonly M[], news: readonly M[]): readonly M[] {
  const seqs = new Set(news.flatMap(({ event }) => (event?.action === "recalled" ? [event.target_seq] : [])));
  if (seqs.size === 0) return messages;
  return messages.map((message) => {
    if (seqs.has(message.seq)) return tombstone(message);
    if (message.quote && seqs.has(message.quote.seq)) return withEmptyQuote(message);
    return message;
  });
}

function tombstone<M extends LoggedMessage>(message: M): M {
  return { ...message, text: "", attachment: null, card: null, quote: null, is_recalled: true };
}

function withEmptyQuote<M extends LoggedMessage>(message: M): M {
  return { ...message, quote: { ...message.quote, text: "", is_recalled: true } };
}
