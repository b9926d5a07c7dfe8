import type { Language } from "./language";
import { admin as adminEn } from "./locales/en/admin";
import { auth as authEn } from "./locales/en/auth";
import { canned as cannedEn } from "./locales/en/canned";
import { chat as chatEn } from "./locales/en/chat";
import { common as commonEn } from "./locales/en/common";
import { contacts as contactsEn } from "./locales/en/contacts";
import errorsEn from "./locales/en/errors.json";
import { find as findEn } from "./locales/en/find";
import { monitor as monitorEn } from "./locales/en/monitor";
import { routing as routingEn } from "./locales/en/routing";
import { settings as settingsEn } from "./locales/en/settings";
import { team as teamEn } from "./locales/en/team";
import { workbench as workbenchEn } from "./locales/en/workbench";
import { admin as adminZh } from "./locales/zh-CN/admin";
import { auth as authZh } from "./locales/zh-CN/auth";
import { canned as cannedZh } from "./locales/zh-CN/canned";
import { chat as chatZh } from "./locales/zh-CN/chat";
import { common as commonZh } from "./locales/zh-CN/common";
import { contacts as contactsZh } from "./locales/zh-CN/contacts";
import errorsZh from "./locales/zh-CN/errors.json";
import { find as findZh } from "./locales/zh-CN/find";
import { monitor as monitorZh } from "./locales/zh-CN/monitor";
import { routing as routingZh } from "./locales/zh-CN/routing";
import { settings as settingsZh } from "./locales/zh-CN/settings";
import { team as teamZh } from "./locales/zh-CN/team";
import { workbench as workbenchZh } from "./locales/zh-CN/workbench";

const english = {
  common: commonEn,
  auth: authEn,
  admin: adminEn,
  workbench: workbenchEn,
  chat: chatEn,
  team: teamEn,
  routing: routingEn,
  monitor: monitorEn,
  canned: cannedEn,
  settings: settingsEn,
  find: findEn,
  contacts: contactsEn,
  error: errorsEn,
};
const chinese: { [Namespace in keyof English]: Record<keyof English[Namespace], string> } = {
  common: commonZh,
  auth: authZh,
  admin: adminZh,
  workbench: workbenchZh,
  chat: chatZh,
  team: teamZh,
  routing: routingZh,
  monitor: monitorZh,
  canned: cannedZh,
  settings: settingsZh,
  find: findZh,
  contacts: contactsZh,
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
