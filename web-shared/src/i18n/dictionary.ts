import type { Language } from "./language";
import { admin as adminEn } from "./locales/en/admin";
import { auth as authEn } from "./locales/en/auth";
import { common as commonEn } from "./locales/en/common";
import errorsEn from "./locales/en/errors.json";
import { workbench as workbenchEn } from "./locales/en/workbench";
import { admin as adminZh } from "./locales/zh-CN/admin";
import { auth as authZh } from "./locales/zh-CN/auth";
import { common as commonZh } from "./locales/zh-CN/common";
import errorsZh from "./locales/zh-CN/errors.json";
import { workbench as workbenchZh } from "./locales/zh-CN/workbench";

const english = { common: commonEn, auth: authEn, admin: adminEn, workbench: workbenchEn, error: errorsEn };
const chinese: { [Namespace in keyof English]: Record<keyof English[Namespace], string> } = {
  common: commonZh,
  auth: authZh,
  admin: adminZh,
  workbench: workbenchZh,
  error: errorsZh,
};

type English = typeof english;

/** `namespace.key` → its English text as a literal type. */
type Messages = {
  [Namespace in keyof English]: {
    [Key in keyof English[Namespace] & string as `${Namespace}.${Key}`]: English[Namespace][Key];
  };
}[keyof English];

type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

export type Dictionary = UnionToIntersection<Messages>;
export type Key = keyof Dictionary & string;
export type ErrorCode = keyof typeof errorsEn;

/** The stored text, or nothing when the key is not ours (an error code of a newer server). */
export function find(language: Language, key: string): string | undefined {
  const dot = key.indexOf(".");
  const namespaces: Record<string, Record<string, string>> = language === "en" ? english : chinese;
  const namespace = key.slice(0, dot);
  const name = key.slice(dot + 1);
  const texts = Object.hasOwn(namespaces, namespace) ? namespaces[namespace] : undefined;
  return texts && Object.hasOwn(texts, name) ? texts[name] : undefined;
}
