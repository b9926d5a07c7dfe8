import { useFormat, useT } from "@smt/shared/i18n";
import card from "../../common/ListCard.module.css";
import { SiteActions } from "./SiteActions";
import { SiteAddress } from "./SiteAddress";
import { SiteAgents } from "./SiteAgents";
import { SiteName } from "./SiteName";
import type { SiteRowsProps } from "./SiteTable";
import { SnippetStatus } from "./SnippetStatus";

/** The table's rows on a phone. */
export function SiteCards({ sites, onOpen }: SiteRowsProps) {
  const t = useT();
  const { number } = useFormat();
  return (
    <ul>
      {sites.map((site) => (
        <li key={site.id} className={card.card}>
          <SiteName site={site} />
          <div className={card.facts}>
            <SiteAddress url={site.url} />
            <SnippetStatus site={site} />
          </div>
          <div className={card.facts}>
            <SiteAgents site={site} onOpen={() => onOpen({ name: "assign", site })} />
            <span className={card.quiet}>
              {t("admin.sites.visitors_today")} {number(site.visitors_today)}
            </span>
          </div>
          <div className={card.actions}>
            <SiteActions site={site} onOpen={onOpen} />
          </div>
        </li>
      ))}
    </ul>
  );
}
