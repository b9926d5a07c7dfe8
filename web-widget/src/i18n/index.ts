import { format, type VariablesOf } from "@smt/shared/i18n/format.ts";
import type { Language } from "../types";
import { en } from "./en";
import { zhCN } from "./zh-CN";

export type Key = keyof typeof zhCN;
export type Dictionary = Record<Key, string>;
type Arguments<K extends Key> = [VariablesOf<(typeof zhCN)[K]>] extends [never]
  ? []
  : [values: Record<VariablesOf<(typeof zhCN)[K]>, string | number>];
export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

const DICTIONARIES: Record<Language, Dictionary> = { "zh-CN": zhCN, en };

export function translatorFor(language: Language): Translate {
  const dictionary = DICTIONARIES[language];
  return (key, ...[values]) => format(dictionary[key], values ?? {}, language);
}
