import type { TeamMember } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Avatar, EmptyState, Icon } from "@smt/shared/ui/index.ts";
import { Input } from "antd";
import { useState } from "react";
import { WaitClock } from "../../common/WaitClock";
import { useResponseRule } from "../../state/useSites";
import { formatSeconds } from "./formatSeconds";
import type { AgentLoad } from "./loads";
import styles from "./TeamList.module.css";
import { groupsOf, type Team } from "./teams";

interface Props {
  agents: readonly TeamMember[];
  teams: readonly Team[];
  loads: ReadonlyMap<string, AgentLoad>;
  selectedId: string | null;
  onSelect: (id: string) => void;
}

/** The agents by group: how loaded, how long somebody waits for them, how fast they are. */
export function TeamList({ agents, teams, loads, selectedId, onSelect }: Props) {
  const t = useT();
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const found = wanted ? agents.filter(({ nickname }) => nickname.toLowerCase().includes(wanted)) : agents;
  const online = agents.filter(({ is_online }) => is_online).length;
  return (
    <section className={styles.list} aria-labelledby="team-title">
      <header className={styles.head}>
        <h1 id="team-title" className={styles.title}>
          {t("team.title")}
        </h1>
        <span className={`${styles.count} smt-tabular`}>{t("team.online", { online, total: agents.length })}</span>
      </header>
      <Input
        className={styles.search}
        prefix={<Icon of={Search} size={15} />}
        placeholder={t("team.search")}
        aria-label={t("team.search")}
        allowClear
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && wanted && <EmptyState title={t("team.search_none", { search })} />}
      {groupsOf(found, teams).map(({ team, members }) => (
        <section key={team?.id ?? "none"} aria-label={team?.name ?? t("team.ungrouped")}>
          {(team || teams.length > 0) && (
            <h2 className={styles.group}>
              <bdi>{team?.name ?? t("team.ungrouped")}</bdi> {members.length}
            </h2>
          )}
          <ul className={styles.rows}>
            {members.map((agent) => (
              <li key={agent.id}>
                <Row
                  agent={agent}
                  load={loads.get(agent.id)}
                  isSelected={agent.id === selectedId}
                  onSelect={() => onSelect(agent.id)}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const dots = { online: "online", busy: "busy", away: "away", invisible: "offline", offline: "offline" } as const;

interface RowProps {
  agent: TeamMember;
  load: AgentLoad | undefined;
  isSelected: boolean;
  onSelect: () => void;
}

function Row({ agent, load, isSelected, onSelect }: RowProps) {
  const t = useT();
  const { nickname, max_chats, first_reply_seconds } = agent;
  const rule = useResponseRule();
  const open = load?.open ?? 0;
  const state = agent.is_online ? dots[agent.availability] : "offline";
  const part = Math.min(1, open / Math.max(1, max_chats));
  return (
    <button type="button" className={styles.row} aria-pressed={isSelected} data-agent={agent.id} onClick={onSelect}>
      <Avatar name={nickname} seed={agent.id} url={agent.avatar_url} size={34} dot={state} />
      <span className={styles.text}>
        <span className={styles.line}>
          <bdi className={styles.name}>{nickname}</bdi>
          {load?.waitingSince ? (
            <WaitClock since={load.waitingSince} limit={rule(load.siteId)} countedFrom={load.countedFrom} />
          ) : (
            <span className={styles.quiet}>{t("team.no_wait")}</span>
          )}
        </span>
        <span className={styles.line}>
          <progress
            className={styles.load}
            data-level={part >= 0.9 ? "full" : part >= 0.6 ? "high" : "low"}
            max={1}
            value={part}
            aria-label={t("team.load", { open, max: max_chats })}
          />
          <span className={`${styles.numbers} smt-tabular`}>
            {open}/{max_chats}
          </span>
          <span className={`${styles.pace} smt-tabular`}>
            {state === "online" && first_reply_seconds !== null
              ? t("team.first_reply", { time: formatSeconds(t, first_reply_seconds) })
              : t(`team.state.${state}`)}
          </span>
        </span>
      </span>
    </button>
  );
}
