/** A piece of a message and how it is set. */
export type Run<Part> = Part & { isStrong: boolean; isEmphasis: boolean };

type Sign = "*" | "_";
const spaces = /\s/u;
const word = /[a-z0-9]/iu;

/**
 * `*bold*` and `_italic_` in the plain parts of a text; the signs go, nothing else changes. What comes out is words
 * to be set, never markup to be read (SX2). One pass, so the time grows with the length and nothing else (SX6).
 */
export function withMarks<Part extends { text: string }>(
  parts: readonly Part[],
  isPlain: (part: Part) => boolean,
): Run<Part>[] {
  const signs = pairedSigns(parts, isPlain);
  const runs: Run<Part>[] = [];
  const state = { "*": false, _: false };
  let offset = 0;
  for (const part of parts) {
    let from = 0;
    const put = (to: number) => {
      if (to > from) {
        runs.push({ ...part, text: part.text.slice(from, to), isStrong: state["*"], isEmphasis: state._ });
      }
    };
    if (isPlain(part) && signs.size > 0) {
      for (let at = 0; at < part.text.length; at += 1) {
        if (!signs.has(offset + at)) continue;
        put(at);
        const sign = part.text[at] as Sign;
        state[sign] = !state[sign];
        from = at + 1;
      }
    }
    put(part.text.length);
    offset += part.text.length;
  }
  return runs;
}

/** Where the signs stand that belong together, begin and end. A line is as far as one reaches. */
function pairedSigns<Part extends { text: string }>(
  parts: readonly Part[],
  isPlain: (part: Part) => boolean,
): Set<number> {
  const paired = new Set<number>();
  const text = parts.map((part) => part.text).join("");
  const open: Partial<Record<Sign, number>> = {};
  let offset = 0;
  for (const part of parts) {
    const end = offset + part.text.length;
    for (let at = offset; at < end && isPlain(part); at += 1) {
      const sign = text[at];
      if (sign === "\n") {
        open["*"] = open._ = undefined;
      } else if (sign === "*" || sign === "_") {
        const opened = open[sign];
        if (opened !== undefined && at > opened + 1 && canClose(text, at)) {
          paired.add(opened).add(at);
          open[sign] = undefined;
        } else if (canOpen(text, at)) open[sign] = at;
      }
    }
    offset = end;
  }
  return paired;
}

/** Between letters it is arithmetic or a name: 2*3*4, snake_case_name. */
function canOpen(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  return !word.test(before) && before !== text[at] && !spaces.test(after) && after !== text[at];
}

function canClose(text: string, at: number): boolean {
  const before = text[at - 1] ?? " ";
  const after = text[at + 1] ?? " ";
  return !spaces.test(before) && before !== text[at] && !word.test(after) && after !== text[at];
}
