import { useCan, useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare, SlidersHorizontal } from "@smt/shared/ui/icons.ts";
import { Avatar, Icon, Logo } from "@smt/shared/ui/index.ts";
import type { ReactNode } from "react";
import { useCounts } from "../state/useCounts";
import { changeView, useView } from "../state/view";
import { dotOf } from "./availability";
import { pages, type WorkbenchPage } from "./pages";
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
      <Item name="inbox" icon={MessagesSquare} label={t("workbench.rail.inbox")} count={waiting}>
        <span className="smt-visually-hidden">{t("workbench.rail.waiting", { count: waiting })}</span>
      </Item>
      {pages
        .filter(({ permission }) => !permission || can(permission))
        .map((page) => (
          <PageItem key={page.name} page={page} />
        ))}
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

function PageItem({ page }: { page: WorkbenchPage }) {
  const t = useT();
  const useBadge = page.useBadge ?? nothing;
  return <Item name={page.name} icon={page.icon} label={t(page.label as "workbench.rail.inbox")} count={useBadge()} />;
}

const nothing = () => 0;

interface ItemProps {
  name: string;
  icon: typeof MessagesSquare;
  label: string;
  count: number;
  children?: ReactNode;
}

/** A link, so that it can be opened in a tab of its own; in this one it changes the view. */
function Item({ name, icon, label, count, children }: ItemProps) {
  const isCurrent = useView((view) => view.page) === name;
  return (
    <a
      className={styles.item}
      href="/agent/"
      aria-current={isCurrent ? "page" : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        changeView({ page: name });
      }}
    >
      <Icon of={icon} size={19} />
      <span>{label}</span>
      {count > 0 && (
        <span className={styles.badge}>
          <span aria-hidden={children !== undefined}>{count > 99 ? "99+" : count}</span>
          {children}
        </span>
      )}
    </a>
  );
}
