import { useT } from "@smt/shared/i18n/index.ts";
import { Segmented } from "antd";
import { ColumnsButton } from "./ColumnsButton";
import { DockCounters } from "./DockCounters";
import styles from "./DockHead.module.css";
import { DockHeight } from "./DockHeight";
import { changeFilters, useMonitor } from "./monitor";
import { VisitorSearch } from "./VisitorSearch";
import type { VisitorTab } from "./visitorFilter";

const filters = ["all", "unserved", "interested", "members"] as const;

export function DockHead() {
  const t = useT();
  const tab = useMonitor((monitor) => monitor.filters.tab);
  // What was chosen in the whole monitor stays in sight here.
  const options: VisitorTab[] = filters.some((name) => name === tab) ? [...filters] : [...filters, tab];
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t("workbench.dock.title")}</h2>
      <DockCounters />
      <span className={styles.space} />
      <Segmented
        size="small"
        aria-label={t("workbench.dock.filter")}
        value={tab}
        onChange={(value) => changeFilters({ tab: value })}
        options={options.map((value) => ({ value, label: t(`monitor.tab.${value}`) }))}
      />
      <VisitorSearch size="small" className={styles.search} />
      <ColumnsButton />
      <DockHeight />
    </div>
  );
}
