import { create } from "zustand";
import type { Conversation } from "../common/wire";

interface Ending {
  conversation: Conversation;
  onEnded?: (() => void) | undefined;
}

/** The chat whose end asks for its category, where the agent files what they end (A19). */
export const useEnding = create<{ ending: Ending | null }>(() => ({ ending: null }));

export function endAndFile(conversation: Conversation, onEnded?: () => void): void {
  useEnding.setState({ ending: { conversation, onEnded } });
}

export function endingDone(): void {
  useEnding.setState({ ending: null });
}
