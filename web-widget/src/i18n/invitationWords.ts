import type { Language } from "../types";

/** The words of the card that is drawn on the host page. */
const WORDS = {
  "zh-CN": { online: "在线", accept: "马上咨询", decline: "稍后再说", close: "关闭", staffNo: "工号" },
  en: { online: "Online", accept: "Chat now", decline: "Not now", close: "Close", staffNo: "No." },
} satisfies Record<Language, Record<string, string>>;

export const invitationWords = (language: Language) => WORDS[language];
