import { useMemo } from "react";
import { type Language, useLanguage } from "./language";
import { type Translate, translatorFor } from "./translate";

export interface Formats {
  /** 2025-01-06 */
  date: (moment: string) => string;
  /** 01-06 15:20 */
  dateTime: (moment: string) => string;
  number: (value: number) => string;
  /** 8 seconds ago */
  ago: (moment: string, now?: number) => string;
}

export function useFormat(): Formats {
  const language = useLanguage();
  return useMemo(() => formatsFor(language), [language]);
}

export function formatsFor(language: Language): Formats {
  const t = translatorFor(language);
  return {
    date: (moment) => {
      const day = new Date(moment);
      return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    },
    dateTime: (moment) => {
      const day = new Date(moment);
      return `${two(day.getMonth() + 1)}-${two(day.getDate())} ${two(day.getHours())}:${two(day.getMinutes())}`;
    },
    number: (value) => value.toLocaleString(language),
    ago: (moment, now = Date.now()) => ago(t, Math.round((now - Date.parse(moment)) / 1000)),
  };
}

function ago(t: Translate, seconds: number): string {
  if (!(seconds >= 1)) return t("common.ago.now");
  if (seconds < 60) return t("common.ago.seconds", { count: seconds });
  if (seconds < 3600) return t("common.ago.minutes", { count: Math.floor(seconds / 60) });
  if (seconds < 86_400) return t("common.ago.hours", { count: Math.floor(seconds / 3600) });
  return t("common.ago.days", { count: Math.floor(seconds / 86_400) });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
