import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Input } from "antd";
import { changeSearch, useMonitor } from "./monitor";

/** V18. */
export function VisitorSearch({ size, className }: { size?: "small"; className?: string }) {
  const t = useT();
  const search = useMonitor((monitor) => monitor.search);
  return (
    <Input
      size={size}
      className={className}
      prefix={<Icon of={Search} size={13} />}
      placeholder={t("common.search")}
      title={t("workbench.dock.search")}
      aria-label={t("workbench.dock.search")}
      value={search}
      maxLength={100}
      allowClear
      onChange={(event) => changeSearch(event.target.value)}
      onKeyDown={(event) => event.key === "Escape" && changeSearch("")}
    />
  );
}
