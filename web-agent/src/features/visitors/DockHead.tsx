import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Input, Segmented } from "antd";
import { DockCounters } from "./DockCounters";
import styles from "./DockHead.module.css";
import { DockHeight } from "./DockHeight";
import type { VisitorFilter } from "./visitorFilter";

const filters: readonly VisitorFilter[] = ["all", "unserved", "interested", "members"];

interface Props {
  filter: VisitorFilter;
  onFilter: (filter: VisitorFilter) => void;
  search: string;
  onSearch: (search: string) => void;
  withheld: number;
}

export function DockHead({ filter, onFilter, search, onSearch, withheld }: Props) {
  const t = useT();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>{t("workbench.dock.title")}</h2>
      <DockCounters />
      {withheld > 0 && (
        <span className={styles.withheld} role="status">
          {t("workbench.dock.held", { count: withheld })}
        </span>
      )}
      <span className={styles.space} />
      <Segmented
        size="small"
        aria-label={t("workbench.dock.filter")}
        value={filter}
        onChange={onFilter}
        options={filters.map((value) => ({ value, label: t(`workbench.dock.filter.${value}`) }))}
      />
      <Input
        size="small"
        className={styles.search}
        prefix={<Icon of={Search} size={13} />}
        placeholder={t("common.search")}
        title={t("workbench.dock.search")}
        aria-label={t("workbench.dock.search")}
        value={search}
        allowClear
        onChange={(event) => onSearch(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && onSearch("")}
      />
      <DockHeight />
    </div>
  );
}
