import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { CopyButton, chatLinkOf, Icon } from "@smt/shared/ui";
import { ExternalLink } from "@smt/shared/ui/icons.ts";
import { Button, Input } from "antd";
import styles from "./GetCode.module.css";

export function ChatLink({ site }: { site: SiteOut }) {
  const t = useT();
  const link = chatLinkOf(site.site_key);
  return (
    <>
      <p className={styles.text}>{t("admin.code.link_text")}</p>
      <div className={styles.link}>
        <Input readOnly value={link} aria-label={t("admin.code.tab_link")} onFocus={(event) => event.target.select()} />
        <CopyButton text={link} label={t("admin.code.copy_link")} type="primary" />
        <Button icon={<Icon of={ExternalLink} />} href={link} target="_blank" rel="noopener">
          {t("admin.code.open_link")}
        </Button>
      </div>
    </>
  );
}
