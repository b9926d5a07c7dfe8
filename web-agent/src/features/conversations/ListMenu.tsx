import { useCan, usePreferences } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { newId } from "@smt/shared/realtime/index.ts";
import { Check, ListFilter } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App, Dropdown, Input, type MenuProps } from "antd";
import { useRef } from "react";
import {
  changeListFilter,
  type ListFilter as Filter,
  isNarrowed,
  mostViews,
  noFilter,
  readViews,
  type SavedView,
  useListFilter,
} from "../../state/listFilter";
import { startSelecting } from "../../state/listSelection";
import { categoryName, useCategories, useTags } from "../../state/useFiling";
import { changeView, useView } from "../../state/view";
import styles from "./ListMenu.module.css";

const sorts = ["wait", "activity", "unread"] as const;
const onlies = ["waiting", "unread", "starred"] as const;

/** How the list is sorted and narrowed, the views kept for it, and the way to change many rows at once (C01, T22). */
export function ListMenu() {
  const t = useT();
  const can = useCan();
  const { modal, message } = App.useApp();
  const { values, set } = usePreferences();
  const filter = useListFilter();
  const categories = useCategories();
  const tags = useTags();
  const name = useRef("");
  const views = readViews(values.views);

  const store = (next: SavedView[]) => void set({ views: next }).catch(() => message.error(t("find.admin.failed")));
  const save = () => {
    if (views.length >= mostViews) return void message.warning(t("find.view.limit", { count: mostViews }));
    name.current = "";
    modal.confirm({
      title: t("find.view.save"),
      icon: null,
      centered: true,
      width: 360,
      okText: t("common.save"),
      cancelText: t("common.cancel"),
      content: (
        <Input
          autoFocus
          maxLength={30}
          aria-label={t("find.view.name")}
          placeholder={t("find.view.name")}
          onChange={(event) => {
            name.current = event.target.value;
          }}
        />
      ),
      onOk: () => {
        if (!name.current.trim()) return Promise.reject(new Error("empty"));
        const { scope, siteId } = useView.getState();
        const { sort, only, tagId, categoryId } = useListFilter.getState();
        store([...views, { id: newId(), name: name.current.trim(), scope, siteId, sort, only, tagId, categoryId }]);
      },
    });
  };
  const show = ({ scope, siteId, sort, only, tagId, categoryId }: SavedView) => {
    changeView({ scope, siteId });
    changeListFilter({ sort, only, tagId, categoryId });
  };

  const chosen = (isChosen: boolean) => (isChosen ? <Icon of={Check} /> : <span className={styles.unchosen} />);
  const choice = (key: string, label: React.ReactNode, change: Partial<Filter>) => ({
    key,
    label,
    icon: chosen(Object.entries(change).every(([field, value]) => filter[field as keyof Filter] === value)),
    onClick: () => changeListFilter(change),
  });

  const items: MenuProps["items"] = [
    {
      type: "group",
      label: t("find.list.sort"),
      children: sorts.map((sort) => choice(`sort ${sort}`, t(`find.list.sort_${sort}`), { sort })),
    },
    {
      type: "group",
      label: t("find.list.filter"),
      children: [
        choice("only all", t("common.all"), { only: "all" }),
        ...onlies.map((only) => choice(`only ${only}`, t(`find.list.only_${only}`), { only })),
      ],
    },
    ...(tags.length > 0
      ? [
          {
            key: "tags",
            icon: chosen(filter.tagId !== null),
            label: t("find.list.filter_tag"),
            children: [
              choice("tag any", t("find.list.any"), { tagId: null }),
              ...tags.map((tag) => choice(`tag ${tag.id}`, <bdi>{tag.name}</bdi>, { tagId: tag.id })),
            ],
          },
        ]
      : []),
    ...(categories.length > 0
      ? [
          {
            key: "categories",
            icon: chosen(filter.categoryId !== null),
            label: t("find.list.filter_category"),
            children: [
              choice("category any", t("find.list.any"), { categoryId: null }),
              ...categories.map(({ id }) =>
                choice(`category ${id}`, <bdi>{categoryName(categories, id)}</bdi>, { categoryId: id }),
              ),
            ],
          },
        ]
      : []),
    { type: "divider" },
    ...(views.length > 0
      ? [
          {
            key: "views",
            icon: chosen(false),
            label: t("find.view.saved"),
            children: views.map((view) => ({
              key: `view ${view.id}`,
              label: <bdi>{view.name}</bdi>,
              extra: (
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={t("find.view.delete", { name: view.name })}
                  onClick={(event) => {
                    event.stopPropagation();
                    store(views.filter(({ id }) => id !== view.id));
                  }}
                >
                  ×
                </button>
              ),
              onClick: () => show(view),
            })),
          },
        ]
      : []),
    { key: "save", icon: chosen(false), label: t("find.view.save"), onClick: save },
    ...(isNarrowed(filter) || filter.sort !== "wait"
      ? [{ key: "clear", icon: chosen(false), label: t("find.list.clear"), onClick: () => changeListFilter(noFilter) }]
      : []),
    ...(can("conversation:file")
      ? [
          { type: "divider" as const },
          { key: "select", icon: chosen(false), label: t("find.bulk.start"), onClick: startSelecting },
        ]
      : []),
  ];

  return (
    <Dropdown autoFocus menu={{ items, className: styles.menu }} trigger={["click"]} placement="bottomRight">
      <button
        type="button"
        className={`${styles.button} ${isNarrowed(filter) ? styles.narrowed : ""}`}
        aria-label={t("find.list.sort")}
        title={t("find.list.sort")}
      >
        <Icon of={ListFilter} />
      </button>
    </Dropdown>
  );
}
