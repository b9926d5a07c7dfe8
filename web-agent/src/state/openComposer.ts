import { create } from "zustand";
import type { ComposerHandle } from "../common/chatSlots";

interface OpenComposer {
  conversationId: string;
  handle: ComposerHandle;
}

/** The reply field on the screen, for what stands beside the chat and puts something into it; null where there is none. */
const useOpen = create<{ open: OpenComposer | null }>(() => ({ open: null }));

export const openComposer = () => useOpen.getState().open;

/** The field is there; returns the way to say that it is gone. */
export function announceComposer(conversationId: string, handle: ComposerHandle): () => void {
  useOpen.setState({ open: { conversationId, handle } });
  return () => {
    if (openComposer()?.handle === handle) useOpen.setState({ open: null });
  };
}
