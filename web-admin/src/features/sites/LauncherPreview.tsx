import { currentLanguage, translatorFor, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { MessagesSquare } from "@smt/shared/ui/icons.ts";
import { DEFAULT_SITE_COLOR } from "@smt/shared/ui/siteColors.ts";
import { Form, type FormInstance } from "antd";
import styles from "./LauncherPreview.module.css";
import type { SiteFormValues } from "./siteForm";

/** A page in small with the launcher as it will stand there. */
export function LauncherPreview({ form }: { form: FormInstance<SiteFormValues> }) {
  const t = useT();
  const look = Form.useWatch("appearance", form);
  // What is left empty is filled in the language of the site, not in that of its admin.
  const siteT = translatorFor(Form.useWatch("language", form) ?? currentLanguage());
  const greeting = Form.useWatch("greeting", form)?.trim() || siteT("admin.site.greeting_example");
  const name = Form.useWatch("name", form)?.trim() || t("admin.sites.name");
  const color = look?.color ?? DEFAULT_SITE_COLOR;
  // The picture is about a quarter of a screen wide.
  const inset = Math.min(60, (look?.side_px ?? 24) / 3);
  const bottom = Math.min(120, (look?.bottom_px ?? 24) / 3);
  return (
    <>
      <p className={styles.label}>{t("admin.site.preview")}</p>
      <div className={styles.page} role="img" aria-label={t("admin.site.preview_label")}>
        <span className={styles.bar} />
        <span className={styles.hero} />
        <span className={styles.line} />
        <span className={styles.line} />
        <span className={styles.shortLine} />
        <span
          className={`${styles.launcher} ${look?.launcher === "round" ? styles.round : ""}`}
          style={{
            background: color,
            insetBlockEnd: bottom,
            [look?.side === "left" ? "insetInlineStart" : "insetInlineEnd"]: inset,
          }}
        >
          <Icon of={MessagesSquare} size={13} />
          {look?.launcher !== "round" && (look?.launcher_text?.trim() || siteT("admin.site.launcher_default"))}
        </span>
      </div>
      <p className={styles.label}>{t("admin.agent.preview_chat")}</p>
      <div className={styles.chat}>
        <p className={styles.head} style={{ background: color }}>
          {name}
        </p>
        <p className={styles.bubble}>{greeting}</p>
      </div>
    </>
  );
}
