import type { SiteOut } from "@smt/shared/api";
import { useFormat, useT } from "@smt/shared/i18n";
import { Table, type TableColumnsType } from "antd";
import { SiteActions } from "./SiteActions";
import { SiteAddress } from "./SiteAddress";
import { SiteAgents } from "./SiteAgents";
import { SiteName } from "./SiteName";
import type { SitePanel } from "./SitesPage";
import { SnippetStatus } from "./SnippetStatus";

export interface SiteRowsProps {
  sites: SiteOut[];
  onOpen: (panel: SitePanel) => void;
}

export function SiteTable({ sites, onOpen }: SiteRowsProps) {
  const t = useT();
  const { date, number } = useFormat();
  const columns: TableColumnsType<SiteOut> = [
    { title: t("admin.sites.name"), key: "name", width: 240, render: (_, site) => <SiteName site={site} /> },
    { title: t("admin.sites.url"), key: "url", ellipsis: true, render: (_, site) => <SiteAddress url={site.url} /> },
    {
      title: t("admin.sites.agents"),
      key: "agents",
      width: 132,
      render: (_, site) => <SiteAgents site={site} onOpen={() => onOpen({ name: "assign", site })} />,
    },
    { title: t("admin.sites.snippet"), key: "snippet", width: 150, render: (_, site) => <SnippetStatus site={site} /> },
    {
      title: t("admin.sites.language"),
      key: "language",
      width: 92,
      render: (_, { language }) => t(`common.language.${language}`),
    },
    {
      title: t("admin.sites.visitors_today"),
      key: "visitors_today",
      width: 92,
      className: "smt-tabular",
      render: (_, { visitors_today }) => (visitors_today > 0 ? number(visitors_today) : "—"),
    },
    {
      title: t("admin.sites.added"),
      key: "created_at",
      width: 104,
      className: "smt-tabular",
      render: (_, { created_at }) => date(created_at),
    },
    {
      title: t("common.actions"),
      key: "actions",
      width: 172,
      render: (_, site) => <SiteActions site={site} onOpen={onOpen} />,
    },
  ];
  return (
    <Table<SiteOut>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={sites}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: 1120 }}
    />
  );
}
