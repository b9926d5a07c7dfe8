import { create } from "zustand";

/** The message that the next answer quotes, by conversation. */
const quoting = create<{ seqs: Readonly<Record<string, number>> }>(() => ({ seqs: {} }));

export function useQuotedSeq(conversationId: string): number | undefined {
  return quoting((state) => state.seqs[conversationId]);
}

export function quotedSeq(conversationId: string): number | undefined {
  return quoting.getState().seqs[conversationId];
}

export function quoteMessage(conversationId: string, seq: number | null): void {
  const { [conversationId]: _old, ...others } = quoting.getState().seqs;
  quoting.setState({ seqs: seq === null ? others : { ...others, [conversationId]: seq } });
}
