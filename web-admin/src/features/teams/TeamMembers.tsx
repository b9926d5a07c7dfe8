import type { Colleague, TeamOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Avatar, EmptyState, Icon } from "@smt/shared/ui";
import { Users } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import frame from "../../common/ListCard.module.css";
import styles from "./TeamsPage.module.css";

interface Props {
  /** Null: those who are in no group. */
  team: TeamOut | null;
  members: Colleague[];
  onFill: (() => void) | null;
}

export function TeamMembers({ team, members, onFill }: Props) {
  const t = useT();
  const can = useCan();
  return (
    <section className={frame.frame} aria-label={team?.name ?? t("routing.team.without")}>
      <header className={styles.head}>
        <h2>
          <bdi>{team?.name ?? t("routing.team.without")}</bdi>
        </h2>
        {team && onFill && can("team:edit") && (
          <Button
            icon={<Icon of={Users} size={15} />}
            aria-label={t("routing.team.members_of", { name: team.name })}
            onClick={onFill}
          >
            {t("routing.team.set_members")}
          </Button>
        )}
      </header>
      {members.length === 0 && <EmptyState icon={Users} title={t("routing.team.count", { count: 0 })} />}
      <ul className={styles.members}>
        {members.map(({ id, name, nickname, avatar_url }) => (
          <li key={id}>
            <Avatar name={nickname || name} seed={id} url={avatar_url} size={30} />
            <bdi>{name}</bdi>
            {nickname !== name && <bdi className={styles.quiet}>{nickname}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  );
}
