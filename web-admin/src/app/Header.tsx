import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Menu, MessagesSquare } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import { AccountMenu } from "../features/account/AccountMenu";
import styles from "./Header.module.css";

interface Props {
  title: string;
  onOpenMenu: () => void;
}

export function Header({ title, onOpenMenu }: Props) {
  const t = useT();
  return (
    <header className={styles.header}>
      <Button
        className={styles.burger}
        type="text"
        icon={<Icon of={Menu} size={19} />}
        aria-label={t("admin.open_menu")}
        onClick={onOpenMenu}
      />
      <ol className={styles.trail}>
        <li>{t("common.product")}</li>
        <li aria-current="page">{title}</li>
      </ol>
      <Button href="/agent/" icon={<Icon of={MessagesSquare} />} aria-label={t("admin.open_workbench")}>
        <span className={styles.wide}>{t("admin.open_workbench")}</span>
      </Button>
      <AccountMenu />
    </header>
  );
}
