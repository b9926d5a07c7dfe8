import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import { Button } from "antd";
import card from "../../common/ListCard.module.css";
import type { AgentRowsProps } from "./AgentTable";
import { maskedMobile } from "./maskedMobile";
import { SeatSwitch } from "./SeatSwitch";
import { usePresence } from "./usePresence";
import { useRoleName } from "./useRoleName";

/** The table's rows on a phone. */
export function AgentCards({ agents, onEdit }: AgentRowsProps) {
  const t = useT();
  const can = useCan();
  const roleName = useRoleName();
  const presence = usePresence();
  return (
    <ul>
      {agents.map((agent) => (
        <li key={agent.id} className={card.card}>
          <div className={card.top}>
            <Avatar
              name={agent.nickname || agent.name}
              seed={agent.id}
              url={agent.avatar_url}
              size={38}
              dot={presence(agent).dot}
            />
            <div className={card.grow}>
              <p className={card.name}>
                {agent.name}
                {agent.nickname !== agent.name && ` (${agent.nickname})`}
              </p>
              <p className={card.quiet}>
                {agent.account} · {roleName(agent.role)} · {presence(agent).word}
              </p>
            </div>
            <SeatSwitch agent={agent} />
          </div>
          <div className={card.facts}>
            <span className={`${card.grow} smt-tabular`}>{maskedMobile(agent.mobile)}</span>
            {can("agent:edit") && (
              <Button aria-label={t("admin.agents.edit_of", { name: agent.name })} onClick={() => onEdit(agent)}>
                {t("common.edit")}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
