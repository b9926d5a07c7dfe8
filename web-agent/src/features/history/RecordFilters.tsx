import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { DatePicker, Input, Select } from "antd";
import { useEffect, useState } from "react";
import { useSettings } from "../../state/settings";
import { useColleagues } from "../../state/useColleagues";
import { categoryName, useCategories, useTags } from "../../state/useFiling";
import { useView } from "../../state/view";
import styles from "./RecordFilters.module.css";
import type { RecordQuery } from "./useRecords";

const restMilliseconds = 300;

interface Props {
  query: RecordQuery;
  onChange: (query: RecordQuery) => void;
}

/** What narrows the records. The site is that of the whole workbench (A12). */
export function RecordFilters({ query, onChange }: Props) {
  const t = useT();
  const { isHandlingOn } = useSettings();
  const siteId = useView((view) => view.siteId);
  const categories = useCategories();
  const tags = useTags();
  const { data: colleagues = [] } = useColleagues();
  const [text, setText] = useState(query.q ?? "");

  const change = (changes: { [Field in keyof RecordQuery]: RecordQuery[Field] | undefined }) =>
    onChange(onlySet({ ...query, ...changes }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a rest in the typing, or another site, and nothing else.
  useEffect(() => {
    const timer = setTimeout(() => {
      const next = { q: text.trim() || undefined, site_id: siteId ?? undefined };
      if (next.q !== query.q || next.site_id !== query.site_id) change(next);
    }, restMilliseconds);
    return () => clearTimeout(timer);
  }, [text, siteId]);
  // Cleared from outside.
  useEffect(() => setText(query.q ?? ""), [query.q]);

  return (
    <div className={styles.filters}>
      <Input
        allowClear
        className={styles.text}
        prefix={<Icon of={Search} size={13} />}
        maxLength={100}
        value={text}
        aria-label={t("find.records.search")}
        placeholder={t("find.records.search")}
        onChange={(event) => setText(event.target.value)}
      />
      <DatePicker.RangePicker
        allowEmpty
        aria-label={t("find.records.dates")}
        placeholder={[t("find.records.from"), t("find.records.to")]}
        onChange={(range) =>
          change({
            started_from: range?.[0]?.startOf("day").toISOString(),
            started_to: range?.[1]?.add(1, "day").startOf("day").toISOString(),
          })
        }
      />
      <Choice
        label={t("find.filing.category")}
        placeholder={t("find.records.any_category")}
        value={query.category_id}
        options={categories.map(({ id }) => ({ value: id, name: categoryName(categories, id) ?? "" }))}
        onChange={(category_id) => change({ category_id })}
      />
      {tags.length > 0 && (
        <Choice
          label={t("find.filing.tags")}
          placeholder={t("find.records.any_tag")}
          value={query.tag_id}
          options={tags.map(({ id, name }) => ({ value: id, name }))}
          onChange={(tag_id) => change({ tag_id })}
        />
      )}
      <Choice
        label={t("find.records.agent")}
        placeholder={t("find.records.any_agent")}
        value={query.agent_id}
        options={colleagues.map(({ id, nickname }) => ({ value: id, name: nickname }))}
        onChange={(agent_id) => change({ agent_id })}
      />
      {isHandlingOn && (
        <Choice
          label={t("find.records.state")}
          placeholder={t("find.records.any_state")}
          value={query.is_handled === undefined ? undefined : query.is_handled ? "yes" : "no"}
          options={[
            { value: "no", name: t("find.filing.unhandled") },
            { value: "yes", name: t("find.filing.handled") },
          ]}
          onChange={(value) => change({ is_handled: value === undefined ? undefined : value === "yes" })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  placeholder: string;
  value: string | undefined;
  options: { value: string; name: string }[];
  onChange: (value: string | undefined) => void;
}

function Choice({ label, placeholder, value, options, onChange }: ChoiceProps) {
  return (
    <Select<string>
      allowClear
      className={styles.choice}
      aria-label={label}
      placeholder={placeholder}
      value={value ?? null}
      showSearch={{ optionFilterProp: "title" }}
      options={options.map((option) => ({
        value: option.value,
        title: option.name,
        label: <bdi>{option.name}</bdi>,
      }))}
      onChange={(next: string | undefined) => onChange(next ?? undefined)}
    />
  );
}

function onlySet(query: { [Field in keyof RecordQuery]: RecordQuery[Field] | undefined }): RecordQuery {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as RecordQuery;
}
