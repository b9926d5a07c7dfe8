import { useCan, useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare, SlidersHorizontal } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon, Logo } from "@smt/shared/ui/index.ts";
import { useCounts } from "../state/useCounts";
import { dotOf } from "./availability";
import styles from "./Rail.module.css";

/** The areas of the product that this agent may enter. */
export function Rail() {
  const t = useT();
  const me = useMe();
  const can = useCan();
  const { waiting } = useCounts();

  return (
    <nav className={styles.rail} aria-label={t("workbench.rail.label")}>
      <Logo size={34} title={t("common.product")} />
      <a className={styles.item} href="/agent/" aria-current="page" onClick={(event) => event.preventDefault()}>
        <Icon of={MessagesSquare} size={19} />
        <span>{t("workbench.rail.inbox")}</span>
        {waiting > 0 && (
          <span className={styles.badge}>
            <span aria-hidden>{waiting > 99 ? "99+" : waiting}</span>
            <span className="smt-visually-hidden">{t("workbench.rail.waiting", { count: waiting })}</span>
          </span>
        )}
      </a>
      <span className={styles.space} />
      {(can("site:edit") || can("agent:read")) && (
        <a className={styles.item} href="/admin/">
          <Icon of={SlidersHorizontal} size={19} />
          <span>{t("workbench.rail.admin")}</span>
        </a>
      )}
      <Avatar name={me.nickname} seed={me.id} url={me.avatar_url} size={32} dot={dotOf(me.availability)} />
    </nav>
  );
}
