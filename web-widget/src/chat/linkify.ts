export type Part = string | { href: string; text: string };

const CANDIDATE =
  /\b(?:https?:\/\/|mailto:|www\.)[^\s<>"'\u200e\u200f\u202a-\u202e\u2066-\u2069，。；！？、）】》」』]+|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\b/gi;
/** Closing marks at the end of a sentence are not part of the address, unless it opened them. */
const TRAILING = /[.,:;!?)\]}*_~]$/;

/** Split a message into text and links. Only http, https and mailto become links; everything else stays text. */
export function linkify(text: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    const found = trim(match[0]);
    const href = hrefOf(found);
    if (!href) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ href, text: found });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

function trim(found: string): string {
  let rest = found;
  while (TRAILING.test(rest) && !(rest.endsWith(")") && rest.includes("("))) rest = rest.slice(0, -1);
  return rest;
}

function hrefOf(found: string): string | null {
  const address = /^(https?:|mailto:)/i.test(found)
    ? found
    : found.includes("@")
      ? `mailto:${found}`
      : `https://${found}`;
  return safeHref(address);
}

/** An address that may become a link, or null. */
export function safeHref(address: string): string | null {
  try {
    const url = new URL(address);
    // https://bank.example@evil.example/ leads to the second.
    if (url.username || url.password) return null;
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Where a link leads, if its letters could pass for others. */
export function trueHost(href: string): string | null {
  const { host } = new URL(href);
  return /(?:^|\.)xn--/.test(host) ? host : null;
}
