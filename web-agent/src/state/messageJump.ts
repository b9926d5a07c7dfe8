import { create } from "zustand";

interface Jump {
  conversationId: string;
  seq: number;
}

/** A message that is to be brought into sight: the quoted one, or what a search found. The open chat loads as far as needed. */
const jumps = create<{ wanted: Jump | null }>(() => ({ wanted: null }));

export function jumpToMessage(conversationId: string, seq: number): void {
  jumps.setState({ wanted: { conversationId, seq } });
}

/** The message that this conversation is to show; `jumpDone` once it does. */
export function useWantedSeq(conversationId: string): number | null {
  return jumps(({ wanted }) => (wanted?.conversationId === conversationId ? wanted.seq : null));
}

export function jumpDone(): void {
  jumps.setState({ wanted: null });
}
