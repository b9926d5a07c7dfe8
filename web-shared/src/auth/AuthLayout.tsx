import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { type Language, setLanguage, useLanguage } from "../i18n/language";
import { useT } from "../i18n/useT";
import { Icon } from "../ui/Icon";
import { Globe, Moon, Sun } from "../ui/icons";
import { Logo } from "../ui/Logo";
import { setThemePreference, useIsDark } from "../ui/themePreference";
import styles from "./AuthLayout.module.css";
import { BrandScene } from "./BrandScene";

interface Props {
  variant: "sign_in" | "sign_up";
  children: ReactNode;
}

/** Two columns: who we are, and the form. On a phone the form has the whole width. */
export function AuthLayout({ variant, children }: Props) {
  const t = useT();
  return (
    <div className={styles.page}>
      <aside className={styles.brand}>
        <Brand />
        <p className={styles.headline}>{t(`auth.brand.${variant}_headline`)}</p>
        <p className={styles.lead}>{t(`auth.brand.${variant}_text`)}</p>
        <BrandScene />
      </aside>
      <div className={styles.side}>
        <header className={styles.tools}>
          <span className={styles.smallBrand}>
            <Brand />
          </span>
          <LanguageButton />
          <ThemeButton />
        </header>
        <main className={styles.main}>
          <div className={styles.form}>{children}</div>
        </main>
      </div>
    </div>
  );
}

function Brand() {
  return (
    <div className={styles.product}>
      <Logo size={44} />
      <span>
        {/* The name of the product in both scripts, whatever the language. */}
        <span className={styles.name}>商盟通</span>
        <span className={styles.latin}>Shangmengtong</span>
      </span>
    </div>
  );
}

function LanguageButton() {
  const t = useT();
  const language = useLanguage();
  const languages: Language[] = ["zh-CN", "en"];
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        selectedKeys: [language],
        items: languages.map((key) => ({ key, label: t(`common.language.${key}`) })),
        onClick: ({ key }) => setLanguage(key as Language),
      }}
    >
      <Button
        type="text"
        icon={<Icon of={Globe} />}
        aria-label={`${t("common.language")}: ${t(`common.language.${language}`)}`}
      >
        {t(`common.language.${language}`)}
      </Button>
    </Dropdown>
  );
}

function ThemeButton() {
  const t = useT();
  const isDark = useIsDark();
  const next = isDark ? "light" : "dark";
  return (
    <Button
      type="text"
      icon={<Icon of={isDark ? Sun : Moon} />}
      aria-label={`${t("common.theme")}: ${t(`common.theme.${next}`)}`}
      onClick={() => setThemePreference(next)}
    />
  );
}
