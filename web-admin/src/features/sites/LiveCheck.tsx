import type { SiteOut } from "@smt/shared/api";
import { useFormat, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { CircleCheck } from "@smt/shared/ui/icons.ts";
import styles from "./LiveCheck.module.css";
import { shownUrl } from "./shownUrl";
import { useWatchedSite } from "./siteQueries";
import { snippetState } from "./snippetState";

/** Looks every three seconds whether the code has reported, and says so. */
export function LiveCheck({ site }: { site: SiteOut }) {
  const t = useT();
  const { ago } = useFormat();
  const watched = useWatchedSite(site.id).data ?? site;
  const seen = watched.snippet_seen_at;

  if (seen && snippetState(watched) === "live")
    return (
      <p className={`${styles.bar} ${styles.found}`} role="status">
        <Icon of={CircleCheck} />
        <b>{t("admin.code.found")}</b>
        <span className={styles.where}>
          {t("admin.code.found_on", { url: shownUrl(watched.snippet_seen_url ?? ""), ago: ago(seen) })}
        </span>
      </p>
    );
  const host = shownUrl(watched.url).split("/")[0];
  return (
    <p className={`${styles.bar} ${styles.waiting}`} role="status">
      <span className={styles.dots} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      {host ? t("admin.code.waiting", { host }) : t("admin.code.waiting_any")}
      {seen && <span className={styles.where}>{t("admin.code.last_seen", { ago: ago(seen) })}</span>}
    </p>
  );
}
