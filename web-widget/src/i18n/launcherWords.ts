import type { Language } from "../types";

/** The few words needed before the chat itself is loaded. */
const WORDS = {
  "zh-CN": {
    launcher: "在线咨询",
    minimise: "收起",
    online: "在线",
    accept: "马上咨询",
    decline: "稍后再说",
    close: "关闭",
    staffNo: "工号",
  },
  en: {
    launcher: "Chat with us",
    minimise: "Minimise",
    online: "Online",
    accept: "Chat now",
    decline: "Not now",
    close: "Close",
    staffNo: "No.",
  },
} satisfies Record<Language, Record<string, string>>;

export const launcherWords = (language: Language) => WORDS[language];
