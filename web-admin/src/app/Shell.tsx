import { useT } from "@smt/shared/i18n";
import { Drawer } from "antd";
import { useEffect, useState } from "react";
import { Outlet, useLocation } from "react-router";
import { Header } from "./Header";
import type { AdminPage } from "./pages";
import styles from "./Shell.module.css";
import { Sidebar } from "./Sidebar";

/** Menu, header and the page between them. On a phone the menu opens over the page. */
export function Shell({ pages }: { pages: AdminPage[] }) {
  const t = useT();
  const { pathname } = useLocation();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const page = pages.find(({ path }) => pathname.startsWith(path));
  const title = page ? t(page.label) : t("admin.page_not_found");

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu that led to it.
  useEffect(() => setIsMenuOpen(false), [pathname]);
  useEffect(() => {
    document.title = `${title} · ${t("common.product")}`;
  }, [title, t]);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {t("admin.skip_to_content")}
      </a>
      <div className={styles.side}>
        <Sidebar pages={pages} />
      </div>
      <div className={styles.body}>
        <Header title={title} onOpenMenu={() => setIsMenuOpen(true)} />
        <main id="content" className={styles.content} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <Drawer
        open={isMenuOpen}
        onClose={() => setIsMenuOpen(false)}
        placement="left"
        size={248}
        closable={false}
        styles={{ body: { padding: 0 } }}
        aria-label={t("admin.menu")}
      >
        <Sidebar pages={pages} />
      </Drawer>
    </div>
  );
}
