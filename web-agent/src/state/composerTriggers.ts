/** Keys of the reply field that a feature may take before the field does: arrows in a list that hangs over it, Enter on a choice. */
export type ComposerKeyHandler = (event: KeyboardEvent, conversationId: string) => boolean;

const handlers: ComposerKeyHandler[] = [];

/** Asked for every key in the reply field, newest first; the first that answers true has taken it. Returns the way to stop. */
export function onComposerKey(handler: ComposerKeyHandler): () => void {
  handlers.unshift(handler);
  return () => {
    const index = handlers.indexOf(handler);
    if (index >= 0) handlers.splice(index, 1);
  };
}

/** Whether somebody took the key; then nothing else happens with it. */
export function takeComposerKey(event: KeyboardEvent, conversationId: string): boolean {
  const isTaken = [...handlers].some((handler) => handler(event, conversationId));
  if (isTaken) event.preventDefault();
  return isTaken;
}
