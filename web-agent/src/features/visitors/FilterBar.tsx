import { useT } from "@smt/shared/i18n/index.ts";
import { Button, Input, Select } from "antd";
import { useState } from "react";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./Monitor.module.css";
import { changeFilters, changeMonitor, clearFilters, useMonitor } from "./monitor";
import { VisitorSearch } from "./VisitorSearch";
import { isFiltered, regionKey, sourceKey, type VisitorFilters } from "./visitorFilter";
import { defaultOrder, type Order } from "./visitorOrder";

const types = ["new", "returning", "interested", "member"] as const;
const channels = ["desktop", "mobile", "wechat"] as const;
const stays = [1, 5, 10, 30, 60] as const;
const orders: readonly { value: string; order: Order }[] = [
  { value: "newest", order: defaultOrder },
  { value: "longest", order: { by: "stay", isDescending: true } },
  { value: "active", order: { by: "last_active", isDescending: true } },
  { value: "visits", order: { by: "visits", isDescending: true } },
  { value: "type", order: { by: "type", isDescending: true } },
];

interface Option {
  value: string;
  label: string;
}

/** V18, V19: what the table is narrowed to. The choices of a list are those that stand in the table. */
export function FilterBar() {
  const t = useT();
  const { visitors, agentId } = useWorkbench();
  const filters = useMonitor((monitor) => monitor.filters);
  const search = useMonitor((monitor) => monitor.search);
  const order = useMonitor((monitor) => monitor.order);
  const present = () => [...visitors.store.getState().table.byId.values()];
  const sorted = orders.find((one) => one.order.by === order.by && one.order.isDescending === order.isDescending);

  const sources = () =>
    tally(present().map((visitor) => sourceKey(visitor))).map((value) => ({
      value,
      label: value === "direct" ? t("workbench.visitor.direct") : value,
    }));
  const agents = () => {
    const serving = new Map(present().flatMap(({ agent }) => (agent ? [[agent.id, agent.nickname]] : [])));
    return [
      { value: "none", label: t("monitor.tab.unserved") },
      ...[...serving].map(([value, label]) => ({
        value,
        label: value === agentId ? t("monitor.me", { name: label }) : label,
      })),
    ];
  };

  return (
    <div className={styles.filters}>
      <VisitorSearch className={styles.search} />
      <Choice
        name="type"
        value={filters.type}
        options={() => types.map((value) => ({ value, label: t(`workbench.type.${value}`) }))}
      />
      <Choice
        name="channel"
        value={filters.channel}
        options={() => channels.map((value) => ({ value, label: t(`workbench.channel.${value}`) }))}
      />
      <Choice
        name="region"
        value={filters.region}
        options={() => tally(present().map(regionKey)).map((value) => ({ value, label: value }))}
      />
      <Choice name="source" value={filters.source} options={sources} />
      <Choice
        name="stayMinutes"
        value={filters.stayMinutes === null ? null : String(filters.stayMinutes)}
        options={() => stays.map((count) => ({ value: String(count), label: t("monitor.stay_over", { count }) }))}
        change={(value) => ({ stayMinutes: value === null ? null : Number(value) })}
      />
      <Choice name="agent" value={filters.agent} options={agents} />
      <Input
        className={styles.page}
        value={filters.page}
        maxLength={100}
        allowClear
        placeholder={t("monitor.filter.page")}
        aria-label={t("monitor.filter.page")}
        onChange={(event) => changeFilters({ page: event.target.value })}
      />
      {(isFiltered(filters) || search) && (
        <Button type="link" size="small" onClick={clearFilters}>
          {t("common.clear_filters")}
        </Button>
      )}
      <span className={styles.space} />
      <Select
        variant="borderless"
        aria-label={t("monitor.order")}
        value={sorted?.value ?? null}
        placeholder={t("monitor.order.column")}
        options={orders.map(({ value }) => ({ value, label: t(`monitor.order.${value}` as "monitor.order.newest") }))}
        onChange={(value) => changeMonitor({ order: orders.find((one) => one.value === value)?.order ?? defaultOrder })}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

interface ChoiceProps {
  name: "type" | "channel" | "region" | "source" | "agent" | "stayMinutes";
  value: string | null;
  options: () => Option[];
  change?: (value: string | null) => Partial<VisitorFilters>;
}

function Choice({ name, value, options, change }: ChoiceProps) {
  const t = useT();
  // Gathered when the list opens: a crowd changes all the time, a list under the pointer must not.
  const [shown, setShown] = useState<Option[]>(options);
  const isKnown = value === null || shown.some((option) => option.value === value);
  const label = t(`monitor.filter.${name}`);
  return (
    <Select<string | null>
      aria-label={label}
      value={value}
      prefix={<span className={styles.label}>{label}</span>}
      className={styles.choice}
      popupMatchSelectWidth={false}
      onOpenChange={(isOpen) => isOpen && setShown(options())}
      options={[
        { value: null as string | null, label: t("monitor.filter.any") },
        ...shown,
        ...(isKnown ? [] : [{ value, label: value }]),
      ]}
      onChange={(next) => changeFilters(change ? change(next) : { [name]: next })}
    />
  );
}

/** Each once, the most frequent first. */
function tally(all: string[]): string[] {
  const counts = new Map<string, number>();
  for (const one of all) if (one) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
}
