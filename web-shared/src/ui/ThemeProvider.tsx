import { App, ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/language";
import { smtDark, smtLight } from "./theme";
import { useIsDark } from "./themePreference";
import "./tokens.css";
import "./global.css";

const noBlur = { mask: { blur: false } };

/** Ant Design in our colours and in the user's language. Goes around each app once. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const isDark = useIsDark();
  const language = useLanguage();
  return (
    <ConfigProvider
      theme={isDark ? smtDark : smtLight}
      locale={language === "en" ? enUS : zhCN}
      modal={noBlur}
      drawer={noBlur}
      // Ant Design puts a space between two Chinese characters of a button; the design does not.
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App className="smt-app">{children}</App>
    </ConfigProvider>
  );
}
