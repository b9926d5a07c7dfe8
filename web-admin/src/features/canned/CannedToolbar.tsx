import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Search } from "@smt/shared/ui/icons.ts";
import { Input, Select } from "antd";
import toolbar from "../../common/Toolbar.module.css";
import styles from "./Canned.module.css";
import type { CannedSort } from "./sortItems";

const SORTS: CannedSort[] = ["order", "uses", "updated"];

interface Props {
  placeholder: string;
  search: string;
  onSearch: (search: string) => void;
  sort: CannedSort;
  onSort: (sort: CannedSort) => void;
}

export function CannedToolbar({ placeholder, search, onSearch, sort, onSort }: Props) {
  const t = useT();
  return (
    <div className={toolbar.toolbar}>
      <Input
        className={toolbar.search}
        allowClear
        prefix={<Icon of={Search} />}
        value={search}
        placeholder={placeholder}
        aria-label={placeholder}
        onChange={(event) => onSearch(event.target.value)}
      />
      <Select
        className={styles.sort}
        value={sort}
        aria-label={t("canned.admin.sort")}
        onChange={onSort}
        options={SORTS.map((value) => ({ value, label: t(`canned.admin.sort.${value}`) }))}
      />
    </div>
  );
}
