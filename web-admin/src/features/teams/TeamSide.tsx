import type { TeamOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Folder, Pencil, Trash2 } from "@smt/shared/ui/icons.ts";
import { App, Button } from "antd";
import frame from "../../common/ListCard.module.css";
import styles from "./TeamsPage.module.css";
import { useDeleteTeam } from "./teamQueries";

interface Props {
  teams: TeamOut[];
  without: number;
  /** Null: those who are in no group. */
  chosen: TeamOut | null;
  onChoose: (id: string) => void;
  onName: (team: TeamOut) => void;
}

/** The groups with their counts; 未分组 holds the rest. */
export function TeamSide({ teams, without, chosen, onChoose, onName }: Props) {
  const t = useT();
  return (
    <nav className={`${frame.frame} ${styles.side}`} aria-label={t("routing.team.title")}>
      <ul>
        {teams.map((team) => (
          <li key={team.id} className={team === chosen ? styles.chosen : ""} data-team={team.name}>
            <button
              type="button"
              className={styles.team}
              aria-current={team === chosen || undefined}
              onClick={() => onChoose(team.id)}
            >
              <Icon of={Folder} size={15} />
              <bdi className={styles.name}>{team.name}</bdi>
              <span className="smt-tabular">{t("routing.team.count", { count: team.agent_ids.length })}</span>
            </button>
            <Tools team={team} onName={onName} />
          </li>
        ))}
        <li className={chosen === null ? styles.chosen : ""}>
          <button
            type="button"
            className={styles.team}
            aria-current={chosen === null || undefined}
            onClick={() => onChoose("none")}
          >
            <Icon of={Folder} size={15} />
            <span className={styles.name}>{t("routing.team.without")}</span>
            <span className="smt-tabular">{t("routing.team.count", { count: without })}</span>
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Tools({ team, onName }: { team: TeamOut; onName: (team: TeamOut) => void }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message, modal } = App.useApp();
  const remove = useDeleteTeam();
  if (!can("team:edit")) return null;
  const ask = () =>
    void modal.confirm({
      title: t("routing.team.delete_title", { name: team.name }),
      content: t("routing.team.delete_text"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      icon: null,
      centered: true,
      onOk: () => remove.mutateAsync(team.id).catch((error) => void message.error(errorText(error))),
    });
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<Icon of={Pencil} size={15} />}
        aria-label={t("routing.team.rename_of", { name: team.name })}
        onClick={() => onName(team)}
      />
      <Button
        type="text"
        size="small"
        icon={<Icon of={Trash2} size={15} />}
        aria-label={t("routing.team.delete_of", { name: team.name })}
        onClick={ask}
      />
    </>
  );
}
