import type { ComposerHandle } from "../common/chatSlots";

/** The reply field on the screen, by conversation, for who stands elsewhere: a panel, a menu of a message. */
const handles = new Map<string, ComposerHandle>();

export function holdComposer(conversationId: string, handle: ComposerHandle): () => void {
  handles.set(conversationId, handle);
  return () => {
    if (handles.get(conversationId) === handle) handles.delete(conversationId);
  };
}

/** Nothing where nobody can write: the conversation ended, or a colleague serves it. */
export function composerOf(conversationId: string): ComposerHandle | undefined {
  return handles.get(conversationId);
}
