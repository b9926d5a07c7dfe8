/** What this tab took back, to be written anew. It is nowhere else: a reload forgets it, as everybody else has. */
const texts = new Map<string, string>();
const keyOf = (conversationId: string, seq: number) => `${conversationId}:${seq}`;

export function rememberRecalled(conversationId: string, seq: number, text: string): void {
  texts.set(keyOf(conversationId, seq), text);
}

export function recalledText(conversationId: string, seq: number): string | undefined {
  return texts.get(keyOf(conversationId, seq));
}
