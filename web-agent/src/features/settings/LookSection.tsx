import { usePreferences } from "@smt/shared/api/index.ts";
import { type Language, setLanguage, useLanguage, useT } from "@smt/shared/i18n/index.ts";
import { setThemePreference, type ThemePreference, useThemePreference } from "@smt/shared/ui/index.ts";
import { Segmented } from "antd";
import { Field } from "./Field";

const languages: readonly Language[] = ["zh-CN", "en"];
const themes: readonly ThemePreference[] = ["system", "light", "dark"];

/** 外观与语言: of this account, on every computer. */
export function LookSection() {
  const t = useT();
  const { set } = usePreferences();
  const language = useLanguage();
  const theme = useThemePreference();
  const keep = (changes: Record<string, unknown>) => void set(changes).catch(() => undefined);
  return (
    <>
      <Field label={t("common.theme")}>
        <Segmented
          aria-label={t("common.theme")}
          value={theme}
          onChange={(value) => {
            setThemePreference(value);
            keep({ theme: value });
          }}
          options={themes.map((value) => ({ value, label: t(`common.theme.${value}`) }))}
        />
      </Field>
      <Field label={t("common.language")}>
        <Segmented
          aria-label={t("common.language")}
          value={language}
          onChange={(value) => {
            setLanguage(value);
            keep({ language: value });
          }}
          options={languages.map((value) => ({ value, label: t(`common.language.${value}`) }))}
        />
      </Field>
    </>
  );
}
