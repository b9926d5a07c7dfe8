import { useT } from "@smt/shared/i18n/index.ts";
import type { ReactNode } from "react";
import { safeHref } from "../../common/linkify";
import { fullTime } from "../../common/moments";
import { SourceText } from "../../common/SourceText";
import { regionText } from "../../common/visitorText";
import type { VisitorProfile } from "../../common/wire";
import { CampaignTags } from "./CampaignTags";
import styles from "./VisitDetails.module.css";

export function VisitDetails({ visitor }: { visitor: VisitorProfile }) {
  const t = useT();
  const landing = safeHref(visitor.landing_url);
  const referrer = safeHref(visitor.referrer);
  const rows: [string, ReactNode][] = [
    [t("workbench.visit.ip"), joined(visitor.ip, regionText(visitor.region))],
    [t("workbench.visit.source"), <SourceText key="source" source={visitor.source} />],
    [
      t("workbench.visit.landing"),
      landing && (
        <a key="landing" href={landing} target="_blank" rel="noopener noreferrer">
          <bdi>{visitor.landing_url}</bdi>
        </a>
      ),
    ],
    [
      t("workbench.visit.device"),
      joined(visitor.channel && t(`workbench.channel.${visitor.channel}`), visitor.os, visitor.browser),
    ],
    [
      t("monitor.profile.referrer"),
      referrer && (
        <a key="referrer" href={referrer} target="_blank" rel="noopener noreferrer">
          <bdi>{visitor.referrer}</bdi>
        </a>
      ),
    ],
    [
      t("monitor.profile.campaign"),
      Object.keys(visitor.campaign).length > 0 && <CampaignTags key="campaign" campaign={visitor.campaign} />,
    ],
    [
      t("monitor.profile.first"),
      visitor.first && visitor.visits > 1 && (
        <span key="first" data-first>
          <SourceText source={visitor.first.source} /> <CampaignTags campaign={visitor.first.campaign} />
        </span>
      ),
    ],
    [t("monitor.profile.alias"), visitor.member?.alias],
    [t("workbench.visit.screen"), joined(visitor.screen, visitor.language)],
    [t("workbench.visit.first_seen"), visitor.first_seen_at && fullTime(visitor.first_seen_at)],
    [t("workbench.visit.last_agent"), visitor.last_agent?.nickname],
    [t("workbench.visit.number"), visitor.number],
  ];
  return (
    <section className={styles.visit}>
      <h3>{t("workbench.visit.title")}</h3>
      <dl>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} className={styles.row}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

function joined(...parts: (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
