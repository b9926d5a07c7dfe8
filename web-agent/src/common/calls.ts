import type { TextPart } from "./linkify";

export type CallPart = TextPart | { kind: "call"; text: string };

/** Cut `@name` out of the plain parts, for each of `names` (T04). The parts joined give the text back. */
export function cutCalls(parts: readonly TextPart[], names: readonly string[]): CallPart[] {
  // The longer name first: @Anna is not @Ann.
  const calls = names.map((name) => `@${name}`).sort((one, other) => other.length - one.length);
  return parts.flatMap((part) => (part.kind === "text" ? cut(part.text, calls) : [part]));
}

function cut(text: string, calls: readonly string[]): CallPart[] {
  const parts: CallPart[] = [];
  let from = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const call = calls.find((candidate) => text.startsWith(candidate, at));
    if (!call) continue;
    if (at > from) parts.push({ kind: "text", text: text.slice(from, at) });
    parts.push({ kind: "call", text: call });
    from = at + call.length;
  }
  if (from < text.length) parts.push({ kind: "text", text: text.slice(from) });
  return parts;
}
