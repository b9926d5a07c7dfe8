export type TextPart = { kind: "text"; text: string } | { kind: "link"; text: string; href: string };

// One pass, no nested repetition: the time grows with the length of the text and nothing else. Only what starts with
// http(s):// or www. becomes a link, so no visitor can smuggle in another scheme.
// Signs that turn the direction of writing could show another address than the one that opens.
const address =
  /(?:https?:\/\/|www\.)[^\s<>"'`\u200e\u200f\u202a-\u202e\u2066-\u2069，。！？；、：（）【】《》「」“”‘’…]{2,2000}/giu;
const trailing = new Set([".", ",", "!", "?", ";", ":", ")", "]", "}", "*", "_", "~", "'"]);
const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{" };

/** Cut a text into plain parts and links. The parts joined give the text back. */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const match of text.matchAll(address)) {
    const shown = withoutTrailing(match[0]);
    const href = safeHref(shown);
    if (!href || isInsideWord(text, match.index)) continue;
    if (match.index > position) parts.push({ kind: "text", text: text.slice(position, match.index) });
    parts.push({ kind: "link", text: shown, href });
    position = match.index + shown.length;
  }
  if (position < text.length) parts.push({ kind: "text", text: text.slice(position) });
  return parts;
}

/** The address if a browser may open it, else nothing: `javascript:` and the like are not links. */
export function safeHref(value: string | null | undefined): string | null {
  if (!value) return null;
  const address = /^www\./iu.test(value) ? `https://${value}` : value;
  try {
    const url = new URL(address);
    // https://bank.example@evil.example/ leads to the second.
    if (url.username || url.password) return null;
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Where a link leads; `isPlain` where its letters cannot pass for others. */
export function shownHost(href: string): { host: string; isPlain: boolean } {
  const { host } = new URL(href);
  return { host, isPlain: !/(?:^|\.)xn--/u.test(host) };
}

function withoutTrailing(value: string): string {
  let end = value.length;
  while (end > 0) {
    const last = value.charAt(end - 1);
    if (!trailing.has(last)) break;
    const opening = pairs[last];
    // A bracket that was opened inside belongs to the address: …/wiki/Bubble_(chat)
    if (opening && count(value, opening, end) >= count(value, last, end)) break;
    end -= 1;
  }
  return value.slice(0, end);
}

function count(value: string, wanted: string, end: number): number {
  let found = 0;
  for (let index = 0; index < end; index += 1) if (value[index] === wanted) found += 1;
  return found;
}

function isInsideWord(text: string, index: number): boolean {
  return index > 0 && /[a-z0-9@]/iu.test(text.charAt(index - 1));
}
