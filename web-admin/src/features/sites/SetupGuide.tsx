import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Check, ChevronRight } from "@smt/shared/ui/icons.ts";
import { Fragment } from "react";
import { guideSteps } from "./guideSteps";
import styles from "./SetupGuide.module.css";
import type { SitePanel } from "./SitesPage";
import { useHasConversations, useSitesForGuide } from "./siteQueries";

/** MS01: what is done and what comes next, read from the sites themselves. Each step opens what it asks for. */
export function SetupGuide({ onOpen }: { onOpen: (panel: SitePanel) => void }) {
  const t = useT();
  const sites = useSitesForGuide().data?.items;
  const hasConversations = useHasConversations().data ?? false;
  if (!sites) return null;
  const { steps, waiting, example } = guideSteps(sites, hasConversations);

  const open: Record<(typeof steps)[number]["name"], () => void> = {
    add: () => onOpen({ name: "edit", site: null }),
    assign: () => example && onOpen({ name: "assign", site: example }),
    paste: () => example && onOpen({ name: "code", site: waiting ?? example }),
    serve: () => location.assign("/agent/"),
  };
  return (
    <section className={styles.guide} aria-label={t("admin.guide.label")}>
      <ol className={styles.steps}>
        {steps.map(({ name, isDone }, index) => (
          <Fragment key={name}>
            {index > 0 && (
              <li aria-hidden className={styles.arrow}>
                <Icon of={ChevronRight} size={13} />
              </li>
            )}
            <li>
              <button type="button" className={styles.step} onClick={open[name]}>
                <span className={`${styles.number} ${isDone ? styles.done : ""}`}>
                  {isDone ? <Icon of={Check} size={13} label={t("admin.guide.done")} /> : index + 1}
                </span>
                {t(`admin.guide.${name}`)}
              </button>
            </li>
          </Fragment>
        ))}
      </ol>
      {waiting && <p className={styles.note}>{t("admin.guide.waiting_for", { name: waiting.name })}</p>}
    </section>
  );
}
