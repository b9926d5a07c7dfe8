import type { Card } from "@smt/shared/api";

export type CardValues = Partial<Record<keyof Card, string>>;

export const CARD_KEYS = [
  "staff_no",
  "title",
  "phone",
  "email",
  "qq",
  "wechat",
  "taobao",
  "alibaba",
  "skype",
  "greeting",
] as const satisfies (keyof Card)[];

/** An input shows an empty text where the server has null … */
export function cardForForm(card: Card | undefined): CardValues {
  return Object.fromEntries(CARD_KEYS.map((key) => [key, card?.[key] ?? ""]));
}

/** … and the server gets null where nothing but blanks was typed. */
export function cardForServer(values: CardValues | undefined): Card {
  return Object.fromEntries(CARD_KEYS.map((key) => [key, values?.[key]?.trim() || null])) as unknown as Card;
}
