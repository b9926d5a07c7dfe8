import type { CannedResponse } from "@smt/shared/canned/types.ts";

const most = 3;
const longest = 200;
// A word in the title says what a response is for; one in the text may stand there by chance.
const titleWeight = 3;
const enough = 3;

/** The responses that speak of what a visitor asked: words that both hold, the rarer the weightier. Empty where none do. */
export function suggestResponses(responses: readonly CannedResponse[], question: string): CannedResponse[] {
  const asked = tokensOf(question.slice(0, longest));
  if (asked.size === 0) return [];
  const known = responses.map((response) => ({
    response,
    title: tokensOf(`${response.title} ${response.shortcut ?? ""}`),
    text: tokensOf(response.text),
  }));
  const spread = new Map<string, number>();
  for (const { title, text } of known)
    for (const token of new Set([...title, ...text])) spread.set(token, (spread.get(token) ?? 0) + 1);
  const scored = known.map(({ response, title, text }) => {
    let score = 0;
    for (const token of asked) {
      const rarity = 1 / Math.sqrt(spread.get(token) ?? 1);
      if (title.has(token)) score += titleWeight * rarity;
      else if (text.has(token)) score += rarity;
    }
    return { response, score };
  });
  return scored
    .filter(({ score }) => score >= enough / Math.sqrt(2))
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ response }) => response);
}

// Pairs with these are how one asks, not what one asks for.
const empty = /[的了吗呢吧啊呀么我你您他她它们是有在和也就都要请这那个不没]/u;

/** Chinese by pairs of characters, for it has no spaces; other scripts by words of three letters and more. */
export function tokensOf(text: string): Set<string> {
  const tokens = new Set<string>();
  const folded = text.normalize("NFKC").toLowerCase();
  for (const [run] of folded.matchAll(/\p{Script=Han}+/gu)) {
    const signs = [...run];
    for (let index = 0; index + 1 < signs.length; index += 1) {
      const pair = `${signs[index]}${signs[index + 1]}`;
      if (!empty.test(pair)) tokens.add(pair);
    }
  }
  for (const [word] of folded.matchAll(/[\p{Script=Latin}\d]{3,}/gu)) if (!common.has(word)) tokens.add(word);
  return tokens;
}

const common = new Set(
  "the and you your for are can how what when where which who why does did have has with this that from will would could please hello thanks there about".split(
    " ",
  ),
);
