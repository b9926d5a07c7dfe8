import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { formatStay } from "../../common/durations";
import { safeHref } from "../../common/linkify";
import { fullTime } from "../../common/moments";
import { SourceText } from "../../common/SourceText";
import { regionText } from "../../common/visitorText";
import { CampaignTags } from "./CampaignTags";
import { PagedList } from "./PagedList";
import styles from "./ProfileDrawer.module.css";
import { usePages } from "./pages";

/** V05, V10, I07: each stay with its source, its campaign and its device. */
export function Visits({ visitorId }: { visitorId: string }) {
  const t = useT();
  const pages = usePages(["visits", visitorId], (cursor) =>
    unwrap(
      api.GET("/api/v1/visitors/{visitor_id}/visits", {
        params: { path: { visitor_id: visitorId }, query: cursor ? { cursor } : {} },
      }),
    ),
  );
  return (
    <PagedList
      pages={pages}
      empty={t("monitor.profile.no_visits")}
      draw={(visit) => {
        const landing = safeHref(visit.landing_url);
        const seconds = (Date.parse(visit.last_seen_at) - Date.parse(visit.started_at)) / 1000;
        return (
          <li key={visit.id} className={styles.entry} data-visit={visit.id}>
            <div className={styles.line}>
              <b className="smt-tabular">{fullTime(visit.started_at)}</b>
              <span className={styles.faint}>
                {t("monitor.profile.stay", { time: formatStay(Math.max(0, Math.round(seconds))), count: visit.pages })}
              </span>
            </div>
            <p>
              <SourceText source={visit.source} />
              <span className={styles.faint}>
                {" · "}
                {[regionText(visit.region), visit.ip, t(`workbench.channel.${visit.channel}`), visit.os, visit.browser]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </p>
            {landing && (
              <p className={styles.cut}>
                <a href={landing} target="_blank" rel="noopener noreferrer">
                  <bdi>{visit.landing_url}</bdi>
                </a>
              </p>
            )}
            <CampaignTags campaign={visit.campaign} />
          </li>
        );
      }}
    />
  );
}
