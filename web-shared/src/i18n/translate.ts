import { type Dictionary, find, type Key } from "./dictionary";
import { format, type Values, type VariablesOf } from "./format";
import type { Language } from "./language";

type Arguments<K extends Key> = Dictionary[K] extends infer Message extends string
  ? string extends Message
    ? [values?: Values]
    : [VariablesOf<Message>] extends [never]
      ? []
      : [values: Record<VariablesOf<Message>, string | number>]
  : never;

export type Translate = <K extends Key>(key: K, ...values: Arguments<K>) => string;

export function translatorFor(language: Language): Translate {
  return (key, ...[values]) => format(find(language, key) ?? key, values ?? {}, language);
}
