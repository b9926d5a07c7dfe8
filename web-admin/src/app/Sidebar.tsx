import { useT } from "@smt/shared/i18n";
import { Icon, Logo } from "@smt/shared/ui";
import { NavLink } from "react-router";
import type { AdminPage } from "./pages";
import styles from "./Sidebar.module.css";

export function Sidebar({ pages }: { pages: AdminPage[] }) {
  const t = useT();
  return (
    <>
      <div className={styles.brand}>
        <Logo size={30} />
        <span>
          <span className={styles.product}>{t("common.product")}</span>
          <span className={styles.console}>{t("admin.console")}</span>
        </span>
      </div>
      <nav className={styles.menu} aria-label={t("admin.menu")}>
        {pages.map(({ path, label, icon }) => (
          <NavLink
            key={path}
            to={path}
            className={({ isActive }) => `${styles.entry} ${isActive ? styles.active : ""}`}
          >
            <Icon of={icon} size={17} />
            {t(label)}
          </NavLink>
        ))}
      </nav>
    </>
  );
}
