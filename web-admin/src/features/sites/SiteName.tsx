import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import { Tag, Tooltip } from "antd";
import styles from "./SiteCells.module.css";

export function SiteName({ site }: { site: SiteOut }) {
  const t = useT();
  return (
    <span className={styles.name}>
      <Avatar name={site.name} seed={site.id} size={28} shape="tile" />
      <span className={styles.text} title={site.name}>
        {site.name}
      </span>
      {site.is_default && (
        <Tooltip title={t("admin.sites.default_text")}>
          <Tag>{t("admin.sites.default")}</Tag>
        </Tooltip>
      )}
    </span>
  );
}
