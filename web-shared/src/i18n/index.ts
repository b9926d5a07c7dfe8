export type { ErrorCode, Key } from "./dictionary";
export { currentLanguage, isLanguage, type Language, setLanguage, useLanguage } from "./language";
export { type Translate, translatorFor } from "./translate";
export { errorText, useErrorText } from "./useErrorText";
export { formatsFor, useFormat } from "./useFormat";
export { useT } from "./useT";
