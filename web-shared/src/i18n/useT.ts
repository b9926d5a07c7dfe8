import { useMemo } from "react";
import { useLanguage } from "./language";
import { type Translate, translatorFor } from "./translate";

/** `t("common.save")`: the text of a key in the user's language. */
export function useT(): Translate {
  const language = useLanguage();
  return useMemo(() => translatorFor(language), [language]);
}
