import type { Me } from "../api/types";
import { isLanguage, setLanguage } from "../i18n/language";
import { setThemePreference } from "../ui/themePreference";

/** What this account chose on another computer. */
export function applyPreferences(me: Pick<Me, "settings">): void {
  const { language, theme } = me.settings?.values ?? {};
  if (isLanguage(language)) setLanguage(language);
  if (theme === "system" || theme === "light" || theme === "dark") setThemePreference(theme);
}
