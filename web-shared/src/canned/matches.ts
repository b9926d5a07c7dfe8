import type { CannedFile, CannedResponse } from "./types";

/** P06: a piece of title, text or shortcut, or pinyin initials. The server finds the same by `?search=`. */
export function matchesResponse(response: CannedResponse, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return true;
  const { title, text, shortcut, initials } = response;
  return (
    [title, text, shortcut].some((part) => part.toLowerCase().includes(wanted)) ||
    `/${shortcut}`.toLowerCase() === wanted ||
    (isInitials(wanted) && initials.includes(wanted))
  );
}

export function matchesFile(file: CannedFile, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return file.name.toLowerCase().includes(wanted) || (isInitials(wanted) && file.initials.includes(wanted));
}

/** What fits what was typed after the slash, the best first: the shortcut itself, then its beginning, then a title. */
export function bestFor(responses: readonly CannedResponse[], typed: string, most: number): CannedResponse[] {
  const wanted = typed.toLowerCase();
  const rank = ({ shortcut, title, initials }: CannedResponse): number => {
    if (!wanted || shortcut.toLowerCase() === wanted) return 0;
    if (shortcut.toLowerCase().startsWith(wanted)) return 1;
    if (title.toLowerCase().startsWith(wanted) || initials.startsWith(wanted)) return 2;
    return title.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return responses
    .filter((response) => matchesResponse(response, typed))
    .map((response) => ({ response, rank: rank(response) }))
    .sort((one, other) => one.rank - other.rank || other.response.uses - one.response.uses)
    .slice(0, most)
    .map(({ response }) => response);
}

function isInitials(wanted: string): boolean {
  return /^[a-z0-9]+$/.test(wanted);
}
