import type { TargetTeam, TransferTarget } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Avatar, EmptyState, type PresenceDot } from "@smt/shared/ui/index.ts";
import { Radio } from "antd";
import { secondsSince, useServerSeconds } from "../../common/clock";
import styles from "./Choices.module.css";
import { shortTime } from "./shortTime";

interface Props {
  agents: TransferTarget[];
  teams: TargetTeam[];
  search: string;
  chosenId: string | null;
  /** A supervisor may choose somebody who is full. */
  mayExceed: boolean;
  onChoose: (agent: { id: string; name: string }) => void;
}

export function AgentChoices({ agents, teams, search, chosenId, mayExceed, onChoose }: Props) {
  const t = useT();
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  const wanted = search.toLowerCase();
  const shown = agents.filter(
    ({ nickname, account }) => nickname.toLowerCase().includes(wanted) || String(account).includes(wanted),
  );
  if (shown.length === 0)
    return (
      <EmptyState
        icon={Search}
        title={search ? t("common.no_result", { query: search }) : t("routing.transfer.no_agents")}
      />
    );
  return (
    <Radio.Group
      className={styles.list}
      value={chosenId}
      aria-label={t("routing.transfer.agents", { count: agents.length })}
      onChange={(event) => {
        const agent = agents.find(({ id }) => id === event.target.value);
        if (agent) onChoose({ id: agent.id, name: agent.nickname });
      }}
    >
      {shown.map((agent) => (
        <Radio
          key={agent.id}
          value={agent.id}
          className={`${styles.row} ${agent.id === chosenId ? styles.chosen : ""}`}
          disabled={!agent.is_online || (isFull(agent) && !mayExceed)}
          data-agent={agent.id}
        >
          <Person agent={agent} team={agent.team_ids.map((id) => names.get(id)).join(" · ")} />
        </Radio>
      ))}
    </Radio.Group>
  );
}

function Person({ agent, team }: { agent: TransferTarget; team: string }) {
  const t = useT();
  return (
    <span className={styles.person}>
      <Avatar
        name={agent.nickname}
        seed={agent.id}
        url={agent.avatar_url}
        size={34}
        dot={agent.availability as PresenceDot}
      />
      <span className={styles.text}>
        <span className={styles.line}>
          <b>
            <bdi>{agent.nickname}</bdi>
          </b>
          {team && <span className={styles.team}>{team}</span>}
          {agent.reason && <span className={styles.reason}>{t(`routing.transfer.reason.${agent.reason}`)}</span>}
        </span>
        <span className={styles.line}>
          <State agent={agent} />
          <Load agent={agent} />
          {isFull(agent) && <span className={styles.limit}>{t("routing.transfer.full")}</span>}
        </span>
      </span>
    </span>
  );
}

/** 在线 · 平均首响 14 秒, 离开 12 分钟: what tells whether the visitor would be answered soon. */
function State({ agent }: { agent: TransferTarget }) {
  const t = useT();
  const now = useServerSeconds();
  const { availability, first_reply_seconds, away_since } = agent;
  const state = t(`routing.transfer.state.${availability}`);
  if (availability === "online") {
    const pace =
      first_reply_seconds === null
        ? t("routing.transfer.no_reply_time")
        : t("routing.transfer.reply_time", { time: shortTime(t, first_reply_seconds) });
    return (
      <span className={`${styles.state} smt-tabular`} data-pace={first_reply_seconds ?? ""}>
        {state} · {pace}
      </span>
    );
  }
  const away = away_since ? shortTime(t, Math.max(0, secondsSince(away_since, now))) : null;
  return (
    <span className={`${styles.state} smt-tabular`}>
      {away ? t("routing.transfer.away_for", { state, time: away }) : state}
    </span>
  );
}

function Load({ agent }: { agent: TransferTarget }) {
  const share = Math.min(1, agent.load / agent.max_chats);
  const level = share >= 0.9 ? styles.full : share >= 0.6 ? styles.busy : styles.free;
  return (
    <>
      <span className={styles.bar} aria-hidden>
        <span className={level} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className="smt-tabular">
        {agent.load}/{agent.max_chats}
      </span>
    </>
  );
}

const isFull = (agent: TransferTarget) => agent.load >= agent.max_chats;
