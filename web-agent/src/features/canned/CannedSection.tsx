import type { CannedGroup } from "@smt/shared/canned/types.ts";
import type { FilledGroup } from "@smt/shared/canned/useCanned.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ChevronDown, ChevronRight, Ellipsis } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Dropdown } from "antd";
import { type DragEvent, type ReactNode, useState } from "react";
import styles from "./CannedSection.module.css";
import { draggedId, placeOf } from "./dragging";

interface Props<Item> {
  title?: string;
  groups: FilledGroup<Item>[];
  isSearching: boolean;
  mayEdit: boolean;
  /** The group whose list is reached by the Tab key, and the chosen row. */
  focus: { groupId: string | undefined; activeId: string | undefined };
  onRename?: (group: CannedGroup) => void;
  onRemove?: (group: CannedGroup, count: number) => void;
  onDrop: (id: string, group: CannedGroup, place: number) => void;
  children: (item: Item, place: number) => ReactNode;
}

/** P04: a scope with its groups, each with its count. What is dragged can be dropped between rows and on a group's name. */
export function CannedSection<Item>({
  title,
  groups,
  isSearching,
  mayEdit,
  focus,
  onRename,
  onRemove,
  onDrop,
  children,
}: Props<Item>) {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const [isOpen, setOpen] = useState(true);
  return (
    <section aria-label={title}>
      {title && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.scope}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={13} />
          {title} <span className="smt-tabular">{count}</span>
        </button>
      )}
      {(isOpen || isSearching) &&
        groups.map(({ group, items }) => (
          <Group
            key={group.id}
            group={group}
            count={items.length}
            isSearching={isSearching}
            mayEdit={mayEdit}
            focus={focus}
            onRename={onRename}
            onRemove={onRemove}
            onDrop={onDrop}
          >
            {items.map(children)}
          </Group>
        ))}
    </section>
  );
}

type GroupProps = Omit<Props<never>, "groups" | "title" | "children"> & {
  group: CannedGroup;
  count: number;
  children: ReactNode;
};

function Group({ group, count, isSearching, mayEdit, focus, onRename, onRemove, onDrop, children }: GroupProps) {
  const t = useT();
  const [isOpen, setOpen] = useState(true);
  const isFocus = focus.groupId === group.id;
  const allow = (event: DragEvent) => mayEdit && event.preventDefault();
  const drop = (event: DragEvent) => {
    const id = draggedId(event);
    if (!mayEdit || !id) return;
    event.preventDefault();
    onDrop(id, group, placeOf(event, id));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; Ctrl+Shift+arrows do the same.
    <div data-group={group.name} onDragOver={allow} onDrop={drop}>
      <div className={styles.head}>
        <button
          type="button"
          tabIndex={-1}
          className={styles.name}
          aria-expanded={isOpen}
          aria-label={t("canned.group_count", { name: group.name, count })}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={13} />
          <bdi>{group.name}</bdi> <span className="smt-tabular">({count})</span>
        </button>
        {mayEdit && onRename && onRemove && (
          <Dropdown
            trigger={["click"]}
            menu={{
              items: [
                { key: "rename", label: t("canned.rename_group"), onClick: () => onRename(group) },
                { key: "delete", label: t("canned.delete_group"), danger: true, onClick: () => onRemove(group, count) },
              ],
            }}
          >
            <button type="button" className={styles.menu} aria-label={t("canned.group_menu", { name: group.name })}>
              <Icon of={Ellipsis} size={13} />
            </button>
          </Dropdown>
        )}
      </div>
      {(isOpen || isSearching) &&
        (count > 0 ? (
          <div
            className={styles.list}
            role="listbox"
            aria-label={group.name}
            tabIndex={isFocus ? 0 : -1}
            aria-activedescendant={isFocus ? focus.activeId : undefined}
          >
            {children}
          </div>
        ) : (
          <p className={styles.empty}>{t("canned.empty_group")}</p>
        ))}
    </div>
  );
}
