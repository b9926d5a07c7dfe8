import type { Colleague, TeamOut, TeamsOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Plus, Users } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import { useState } from "react";
import frame from "../../common/ListCard.module.css";
import { PageHead } from "../../common/PageHead";
import { MembersModal } from "./MembersModal";
import { TeamMembers } from "./TeamMembers";
import { TeamNameModal } from "./TeamNameModal";
import { TeamSide } from "./TeamSide";
import styles from "./TeamsPage.module.css";
import { useEverybody, useTeams } from "./teamQueries";

/** 客服分组 (MG01, MG02). */
export function TeamsPage() {
  const t = useT();
  const can = useCan();
  const teams = useTeams();
  const everybody = useEverybody();
  const [named, setNamed] = useState<TeamOut | "new" | null>(null);
  const add = can("team:edit") ? () => setNamed("new") : undefined;
  const { data } = teams;
  return (
    <>
      <PageHead
        title={t("routing.team.title")}
        subtitle={t("routing.team.subtitle")}
        action={
          add && (
            <Button type="primary" icon={<Icon of={Plus} />} onClick={add}>
              {t("routing.team.add")}
            </Button>
          )
        }
      />
      {data && everybody.data ? (
        <Teams teams={data} everybody={everybody.data} onName={setNamed} onAdd={add} />
      ) : (
        <div className={frame.frame} aria-busy={teams.isPending}>
          {teams.isError || everybody.isError ? (
            <ErrorState
              title={t("routing.team.load_failed")}
              error={teams.error ?? everybody.error}
              onRetry={() => void Promise.all([teams.refetch(), everybody.refetch()])}
            />
          ) : (
            <ListSkeleton rows={5} />
          )}
        </div>
      )}
      <TeamNameModal named={named} onClose={() => setNamed(null)} />
    </>
  );
}

interface TeamsProps {
  teams: TeamsOut;
  everybody: Colleague[];
  onName: (team: TeamOut) => void;
  onAdd?: () => void;
}

function Teams({ teams: { items, without_team }, everybody, onName, onAdd }: TeamsProps) {
  const t = useT();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [filled, setFilled] = useState<TeamOut | null>(null);
  if (items.length === 0)
    return (
      <div className={frame.frame}>
        <EmptyState
          icon={Users}
          title={t("routing.team.empty")}
          text={t("routing.team.empty_text")}
          actions={onAdd && <Button onClick={onAdd}>{t("routing.team.add")}</Button>}
        />
      </div>
    );
  const chosen = chosenId === "none" ? null : (items.find(({ id }) => id === chosenId) ?? items[0] ?? null);
  const members = new Set(chosen ? chosen.agent_ids : items.flatMap(({ agent_ids }) => agent_ids));
  const shown = everybody.filter(({ id }) => members.has(id) === (chosen !== null));
  return (
    <div className={styles.columns}>
      <TeamSide teams={items} without={without_team} chosen={chosen} onChoose={setChosenId} onName={onName} />
      <TeamMembers team={chosen} members={shown} onFill={chosen && (() => setFilled(chosen))} />
      <MembersModal team={filled} everybody={everybody} onClose={() => setFilled(null)} />
    </div>
  );
}
