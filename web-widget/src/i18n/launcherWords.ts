import type { Language } from "../types";

/** The few words needed before the chat itself is loaded. */
const WORDS = {
  "zh-CN": {
    launcher: "在线咨询",
    minimise: "收起",
  },
  en: {
    launcher: "Chat with us",
    minimise: "Minimise",
  },
} satisfies Record<Language, Record<string, string>>;

export const launcherWords = (language: Language) => WORDS[language];
