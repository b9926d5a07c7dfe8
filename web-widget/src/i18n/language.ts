import type { Language } from "../types";

/** The page's `data-lang`, else the site's setting, else the browser. */
export function chooseLanguage(...wishes: (string | null | undefined)[]): Language {
  for (const wish of [...wishes, ...navigator.languages]) {
    if (/^zh\b/i.test(wish ?? "")) return "zh-CN";
    if (/^en\b/i.test(wish ?? "")) return "en";
  }
  return "zh-CN";
}
