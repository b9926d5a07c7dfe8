const key = "smt.emoji.recent";
const most = 16;

/** The ones picked last, newest first; of this browser, like the words somebody types on its keyboard. */
export function recentEmoji(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberEmoji(glyph: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([glyph, ...recentEmoji().filter((one) => one !== glyph)].slice(0, most)));
  } catch {
    // Without storage there is nothing recent.
  }
}
