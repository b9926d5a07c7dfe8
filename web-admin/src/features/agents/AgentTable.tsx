import type { AgentOut } from "@smt/shared/api";
import { useCan, useMe } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import { Button, Table, type TableColumnsType, Tag } from "antd";
import styles from "./AgentTable.module.css";
import { maskedMobile } from "./maskedMobile";
import { SeatSwitch } from "./SeatSwitch";
import { usePresence } from "./usePresence";
import { useRoleName } from "./useRoleName";

export interface AgentRowsProps {
  agents: AgentOut[];
  onEdit: (agent: AgentOut) => void;
}

export function AgentTable({ agents, onEdit }: AgentRowsProps) {
  const t = useT();
  const me = useMe();
  const can = useCan();
  const roleName = useRoleName();
  const presence = usePresence();

  const columns: TableColumnsType<AgentOut> = [
    {
      title: t("admin.agents.name"),
      key: "name",
      render: (_, agent) => (
        <span className={styles.who}>
          <Avatar
            name={agent.nickname || agent.name}
            seed={agent.id}
            url={agent.avatar_url}
            size={30}
            dot={presence(agent).dot}
          />
          <span className={styles.name}>{agent.name}</span>
          {agent.nickname !== agent.name && <span className={styles.nickname}>{agent.nickname}</span>}
          {agent.id === me.id && <Tag>{t("admin.agents.you")}</Tag>}
        </span>
      ),
    },
    { title: t("admin.agents.account"), dataIndex: "account", className: "smt-tabular", width: 120 },
    {
      title: t("admin.agents.staff_no"),
      key: "staff_no",
      width: 110,
      ellipsis: true,
      render: (_, { card }) => card.staff_no || "—",
    },
    { title: t("admin.agents.role"), key: "role", width: 130, ellipsis: true, render: (_, { role }) => roleName(role) },
    {
      title: t("admin.agents.mobile"),
      key: "mobile",
      width: 140,
      className: "smt-tabular",
      render: (_, { mobile }) => maskedMobile(mobile),
    },
    {
      title: t("admin.agents.seat"),
      key: "seat",
      width: 90,
      render: (_, agent) => <SeatSwitch agent={agent} />,
    },
    {
      title: t("common.status"),
      key: "status",
      width: 110,
      render: (_, agent) => {
        const { dot, word } = presence(agent);
        return (
          <span className={styles.status}>
            <span className={`${styles.dot} ${styles[dot]}`} aria-hidden />
            {word}
          </span>
        );
      },
    },
    {
      title: t("common.actions"),
      key: "actions",
      width: 90,
      render: (_, agent) =>
        can("agent:edit") && (
          <Button
            type="link"
            size="small"
            className={styles.action}
            aria-label={t("admin.agents.edit_of", { name: agent.name })}
            onClick={() => onEdit(agent)}
          >
            {t("common.edit")}
          </Button>
        ),
    },
  ];

  return (
    <Table<AgentOut>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={agents}
      pagination={false}
      tableLayout="fixed"
      scroll={{ x: 1000 }}
    />
  );
}
