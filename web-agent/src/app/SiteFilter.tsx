import { useT } from "@smt/shared/i18n/index.ts";
import { ChevronDown, Globe } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Dropdown } from "antd";
import { useSites } from "../state/useSites";
import { changeView, useView } from "../state/view";
import styles from "./SiteFilter.module.css";

const everySite = "all";

/** A12: all sites of this agent, or one. With a single site there is nothing to choose. */
export function SiteFilter() {
  const t = useT();
  const siteId = useView((view) => view.siteId);
  const { data: sites = [] } = useSites();
  const chosen = sites.find(({ id }) => id === siteId);
  const shown = chosen?.name ?? t("workbench.top.all_sites");
  if (sites.length < 2) {
    return (
      <span className={styles.name}>
        <Icon of={Globe} size={15} /> <bdi>{sites[0]?.name}</bdi>
      </span>
    );
  }
  return (
    <Dropdown
      autoFocus
      trigger={["click"]}
      menu={{
        selectable: true,
        selectedKeys: [chosen?.id ?? everySite],
        onClick: ({ key }) => changeView({ siteId: key === everySite ? null : key }),
        items: [
          { key: everySite, label: t("workbench.top.all_sites") },
          ...sites.map(({ id, name }) => ({ key: id, label: <bdi>{name}</bdi> })),
        ],
      }}
    >
      <button
        type="button"
        className={`${styles.name} ${styles.button}`}
        aria-label={t("workbench.top.site", { name: shown })}
      >
        <Icon of={Globe} size={15} />
        <bdi>{shown}</bdi>
        <Icon of={ChevronDown} size={13} />
      </button>
    </Dropdown>
  );
}
