const most = 6;

/** What this account searched for lately, in this browser. */
export function recentSearches(agentId: string): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(agentId)) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one): one is string => typeof one === "string").slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(agentId: string, text: string): void {
  const word = text.trim();
  if (!word) return;
  const others = recentSearches(agentId).filter((one) => one !== word);
  try {
    localStorage.setItem(keyOf(agentId), JSON.stringify([word, ...others].slice(0, most)));
  } catch {
    // The quota is used up: a convenience is lost, nothing else.
  }
}

function keyOf(agentId: string): string {
  return `smt.searches.${agentId}`;
}
