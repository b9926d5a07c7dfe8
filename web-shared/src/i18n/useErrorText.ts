import { useCallback } from "react";
import { find } from "./dictionary";
import { type Language, useLanguage } from "./language";

/** Words for anything that was thrown: the text of its code, else a general one. Never the raw message. */
export function useErrorText(): (error: unknown) => string {
  const language = useLanguage();
  return useCallback((error: unknown) => errorText(error, language), [language]);
}

export function errorText(error: unknown, language: Language): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown";
  return find(language, `error.${code}`) ?? find(language, "error.unknown") ?? code;
}
