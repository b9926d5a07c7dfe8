import type { Message, Quote } from "../../common/wire";

/** How a message looks above an answer to it; the server makes it alike. */
export function quoteOf({ seq, sender, kind, text, attachment, card, is_recalled }: Message): Quote {
  return {
    seq,
    sender_type: sender.type === "visitor" ? "visitor" : "agent",
    sender_name: sender.name,
    kind: kind === "file" || kind === "card" ? kind : "text",
    text: (text || attachment?.name || card?.nickname || "").slice(0, 200),
    is_recalled,
  };
}
