import type { TargetTeam } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Users } from "@smt/shared/ui/icons.ts";
import { EmptyState, Icon } from "@smt/shared/ui/index.ts";
import { Radio } from "antd";
import styles from "./Choices.module.css";

interface Props {
  teams: TargetTeam[];
  search: string;
  chosenId: string | null;
  onChoose: (team: { id: string; name: string }) => void;
}

export function TeamChoices({ teams, search, chosenId, onChoose }: Props) {
  const t = useT();
  const shown = teams.filter(({ name }) => name.toLowerCase().includes(search.toLowerCase()));
  if (shown.length === 0)
    return (
      <EmptyState
        icon={Users}
        title={search ? t("common.no_result", { query: search }) : t("routing.transfer.no_teams")}
      />
    );
  return (
    <Radio.Group
      className={styles.list}
      value={chosenId}
      aria-label={t("routing.transfer.teams", { count: teams.length })}
      onChange={(event) => {
        const team = teams.find(({ id }) => id === event.target.value);
        if (team) onChoose({ id: team.id, name: team.name });
      }}
    >
      {shown.map(({ id, name, online, members }) => (
        <Radio
          key={id}
          value={id}
          className={`${styles.row} ${id === chosenId ? styles.chosen : ""}`}
          disabled={online === 0}
          data-team={id}
        >
          <span className={styles.person}>
            <Icon of={Users} size={17} />
            <span className={styles.text}>
              <b>
                <bdi>{name}</bdi>
              </b>
              <span className={styles.state}>{t("routing.transfer.team_state", { online, members })}</span>
            </span>
          </span>
        </Radio>
      ))}
    </Radio.Group>
  );
}
