import type { Colleague } from "@smt/shared/api/index.ts";
import { pinyinInitials } from "../../common/pinyinInitials";

/** The word after an @ at the caret, or null where nobody is being called. */
export function wordAt(text: string, caret: number): { from: number; word: string } | null {
  const match = /(?:^|[^\p{L}\p{N}])@([^\s@]{0,20})$/u.exec(text.slice(0, caret));
  return match ? { from: caret - (match[1] ?? "").length - 1, word: match[1] ?? "" } : null;
}

/** Those whose nickname, name or pinyin initials begin so. */
export function findColleagues(colleagues: readonly Colleague[], word: string): Colleague[] {
  const wanted = word.toLowerCase();
  return colleagues.filter(({ nickname, name }) =>
    [nickname, name, pinyinInitials(nickname), pinyinInitials(name)].some((each) =>
      each.toLowerCase().startsWith(wanted),
    ),
  );
}

/** Whom the text calls; the longer name first, so that @Anna is not also @Ann. */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): string[] {
  let rest = text;
  const called: string[] = [];
  for (const { id, nickname } of [...colleagues].sort((one, other) => other.nickname.length - one.nickname.length)) {
    const call = `@${nickname}`;
    if (!rest.includes(call)) continue;
    called.push(id);
    rest = rest.replaceAll(call, " ");
  }
  return called;
}
