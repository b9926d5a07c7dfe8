import type { CategoryOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui";
import { ArrowDown, ArrowUp, Plus, Trash2 } from "@smt/shared/ui/icons.ts";
import { App, Button, Tooltip, Typography } from "antd";
import { AddName } from "./AddName";
import styles from "./FilingPage.module.css";
import {
  useAddCategory,
  useCategories,
  useDeleteCategory,
  useRenameCategory,
  useSwapCategories,
} from "./filingQueries";

const longest = 50;

/** The tree of categories: one level below another, in the order in which agents see them. */
export function Categories() {
  const t = useT();
  const { data = [], error, isPending, refetch } = useCategories();
  const add = useAddCategory();
  const top = data.filter(({ parent_id }) => parent_id === null);
  return (
    <section className={styles.card} aria-labelledby="categories-title">
      <h2 id="categories-title">{t("find.admin.categories")}</h2>
      {isPending && <ListSkeleton rows={4} hasAvatar={false} />}
      {error && <ErrorState title={t("find.admin.failed")} error={error} onRetry={() => void refetch()} />}
      {!isPending && !error && data.length === 0 && (
        <EmptyState title={t("find.admin.no_categories")} text={t("find.admin.no_categories_text")} />
      )}
      <ul className={styles.list}>
        {top.map((category) => (
          <Branch key={category.id} category={category} siblings={top} all={data} />
        ))}
      </ul>
      <AddName
        label={t("find.admin.add_category")}
        longest={longest}
        isBusy={add.isPending}
        onAdd={(name) => add.mutateAsync({ name, parent_id: null })}
      />
    </section>
  );
}

interface BranchProps {
  category: CategoryOut;
  siblings: CategoryOut[];
  all: CategoryOut[];
}

function Branch({ category, siblings, all }: BranchProps) {
  const below = all.filter(({ parent_id }) => parent_id === category.id);
  return (
    <li>
      <Row category={category} siblings={siblings} all={all} />
      {below.length > 0 && (
        <ul className={`${styles.list} ${styles.below}`}>
          {below.map((one) => (
            <li key={one.id}>
              <Row category={one} siblings={below} all={all} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Row({ category, siblings, all }: BranchProps) {
  const t = useT();
  const { modal } = App.useApp();
  const add = useAddCategory();
  const rename = useRenameCategory();
  const swap = useSwapCategories();
  const remove = useDeleteCategory();
  const { id, name, used, parent_id } = category;
  const place = siblings.indexOf(category);
  const before = siblings[place - 1];
  const after = siblings[place + 1];

  const askDelete = () =>
    void modal.confirm({
      title: t("find.admin.delete_category", { name }),
      content: t("find.admin.delete_category_text"),
      okText: t("common.delete"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      onOk: () => remove.mutateAsync(id).catch(() => undefined),
    });
  const addBelow = () => {
    const names = new Set(all.map((one) => one.name));
    const base = t("find.admin.add_below");
    let fresh = base;
    for (let number = 2; names.has(fresh); number++) fresh = `${base} ${number}`;
    add.mutate({ name: fresh, parent_id: id });
  };

  return (
    <div className={styles.row} data-category={name}>
      <Typography.Text
        className={styles.name}
        editable={{
          text: name,
          maxLength: longest,
          tooltip: t("find.admin.rename", { name }),
          onChange: (next) => next.trim() && next.trim() !== name && rename.mutate({ id, name: next.trim() }),
        }}
      >
        {name}
      </Typography.Text>
      <span className={`${styles.used} smt-tabular`}>{t("find.admin.used_count", { count: used })}</span>
      <Tool
        icon={ArrowUp}
        label={t("find.admin.up", { name })}
        isOff={!before}
        onClick={() => before && swap.mutate({ all, one: id, other: before.id })}
      />
      <Tool
        icon={ArrowDown}
        label={t("find.admin.down", { name })}
        isOff={!after}
        onClick={() => after && swap.mutate({ all, one: id, other: after.id })}
      />
      {parent_id === null && <Tool icon={Plus} label={t("find.admin.add_below")} onClick={addBelow} />}
      <Tool icon={Trash2} label={t("find.admin.delete", { name })} onClick={askDelete} />
    </div>
  );
}

interface ToolProps {
  icon: typeof Plus;
  label: string;
  isOff?: boolean;
  onClick: () => void;
}

function Tool({ icon, label, isOff = false, onClick }: ToolProps) {
  return (
    <Tooltip title={isOff ? "" : label}>
      <Button
        type="text"
        size="small"
        icon={<Icon of={icon} />}
        aria-label={label}
        disabled={isOff}
        onClick={onClick}
      />
    </Tooltip>
  );
}
