import { useChat } from "./context";
import styles from "./LanguageSwitch.module.css";

/** A link of its own for each language, so that it can be shared. */
export function LanguageSwitch() {
  const { language, t } = useChat();
  const addressIn = (other: string) => {
    const query = new URLSearchParams(location.search);
    query.set("lang", other);
    return `?${query}`;
  };
  return (
    <nav class={styles.switch} aria-label={t("hosted.language")}>
      <a href={addressIn("zh-CN")} lang="zh-CN" aria-current={language === "zh-CN" ? "true" : undefined}>
        简体中文
      </a>
      <a href={addressIn("en")} lang="en" aria-current={language === "en" ? "true" : undefined}>
        English
      </a>
    </nav>
  );
}
