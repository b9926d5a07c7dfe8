import type { SiteOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import styles from "./SiteCells.module.css";

const SHOWN = 3;

/** Who serves the site; a click changes it. */
export function SiteAgents({ site, onOpen }: { site: SiteOut; onOpen: () => void }) {
  const t = useT();
  const count = site.agents.length;
  return (
    <button
      type="button"
      className={styles.agents}
      onClick={onOpen}
      title={site.agents.map(({ nickname }) => nickname).join(", ")}
    >
      {count > 0 && (
        <span className={styles.faces}>
          {site.agents.slice(0, SHOWN).map((agent) => (
            <Avatar key={agent.id} name={agent.nickname} seed={agent.id} url={agent.avatar_url} size={24} />
          ))}
        </span>
      )}
      <span className="smt-visually-hidden">{t("admin.sites.assign_agents_of", { name: site.name })}</span>
      {count > 0 ? t("admin.sites.agent_count", { count }) : t("admin.sites.unassigned")}
    </button>
  );
}
