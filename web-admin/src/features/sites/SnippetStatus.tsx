import type { SiteOut } from "@smt/shared/api";
import { useFormat, useT } from "@smt/shared/i18n";
import { Tag, Tooltip } from "antd";
import { snippetState } from "./snippetState";

export function SnippetStatus({ site }: { site: SiteOut }) {
  const t = useT();
  const { ago } = useFormat();
  const since = site.snippet_seen_at ? ago(site.snippet_seen_at) : "";
  switch (snippetState(site)) {
    case "live":
      return (
        <Tooltip title={site.snippet_seen_url}>
          <Tag color="success">{t("admin.sites.live", { ago: since })}</Tag>
        </Tooltip>
      );
    case "quiet":
      return (
        <Tooltip title={site.snippet_seen_url}>
          <Tag>{t("admin.sites.last_seen", { ago: since })}</Tag>
        </Tooltip>
      );
    case "link":
      return <Tag color="processing">{t("admin.sites.link_ready")}</Tag>;
    case "missing":
      return <Tag color="warning">{t("admin.sites.not_found")}</Tag>;
  }
}
