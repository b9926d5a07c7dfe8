import type { TagOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { Tag as TagIcon, Trash2 } from "@smt/shared/ui/icons.ts";
import { App, Button, Select, Typography } from "antd";
import { useState } from "react";
import { AddName } from "./AddName";
import styles from "./FilingPage.module.css";
import { type TagColor, tagColors, useAddTag, useChangeTag, useDeleteTag, useTags } from "./filingQueries";

const longest = 30;

/** The tags that agents put on conversations. */
export function Tags() {
  const t = useT();
  const { data = [], error, isPending, refetch } = useTags();
  const add = useAddTag();
  const [color, setColor] = useState<TagColor>("teal");
  return (
    <section className={styles.card} aria-labelledby="tags-title">
      <h2 id="tags-title">{t("find.admin.tags")}</h2>
      {isPending && <ListSkeleton rows={4} hasAvatar={false} />}
      {error && <ErrorState title={t("find.admin.failed")} error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && data.length === 0 && (
        <EmptyState icon={TagIcon} title={t("find.admin.no_tags")} text={t("find.admin.no_tags_text")} />
      )}
      <ul className={styles.list}>
        {data.map((tag) => (
          <Row key={tag.id} tag={tag} />
        ))}
      </ul>
      <AddName
        label={t("find.admin.add_tag")}
        longest={longest}
        isBusy={add.isPending}
        onAdd={(name) => add.mutateAsync({ name, color })}
      >
        <Colors value={color} onChange={setColor} />
      </AddName>
    </section>
  );
}

function Row({ tag }: { tag: TagOut }) {
  const t = useT();
  const { modal } = App.useApp();
  const change = useChangeTag();
  const remove = useDeleteTag();
  const { id, name, color, used } = tag;
  const askDelete = () =>
    void modal.confirm({
      title: t("find.admin.delete_tag", { name }),
      content: t("find.admin.delete_tag_text"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      onOk: () => remove.mutateAsync(id).catch(() => undefined),
    });
  return (
    <li className={styles.row} data-tag={name}>
      <Typography.Text
        className={styles.name}
        editable={{
          text: name,
          maxLength: longest,
          tooltip: t("find.admin.rename", { name }),
          onChange: (next) => next.trim() && next.trim() !== name && change.mutate({ id, name: next.trim(), color }),
        }}
      >
        {name}
      </Typography.Text>
      <span className={`${styles.used} smt-tabular`}>{t("find.admin.used_count", { count: used })}</span>
      <Colors value={color} onChange={(next) => change.mutate({ id, name, color: next })} />
      <Button
        type="text"
        size="small"
        icon={<Icon of={Trash2} />}
        aria-label={t("find.admin.delete", { name })}
        onClick={askDelete}
      />
    </li>
  );
}

function Colors({ value, onChange }: { value: TagColor; onChange: (color: TagColor) => void }) {
  const t = useT();
  return (
    <Select<TagColor>
      aria-label={t("find.admin.color")}
      value={value}
      popupMatchSelectWidth={false}
      options={tagColors.map((color) => ({ value: color, label: t(`find.color.${color}`) }))}
      onChange={onChange}
    />
  );
}
