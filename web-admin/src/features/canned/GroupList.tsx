import { orderGroups } from "@smt/shared/canned/cannedApi.ts";
import type { CannedGroup, CannedKind } from "@smt/shared/canned/types.ts";
import { useRefreshCanned } from "@smt/shared/canned/useCanned.ts";
import { useRemoval } from "@smt/shared/canned/useRemoval.tsx";
import { useErrorText, useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Ellipsis, Folder, Plus } from "@smt/shared/ui/icons.ts";
import { App, Button, Dropdown } from "antd";
import { lazy, Suspense, useState } from "react";
import { draggedId } from "./dragging";
import styles from "./GroupList.module.css";

const GroupNameDialog = lazy(() => import("@smt/shared/canned/GroupNameDialog.tsx"));

interface Props {
  kind: CannedKind;
  groups: CannedGroup[];
  /** Nothing: all of them. */
  chosen: string | null;
  onChoose: (id: string | null) => void;
  onDropItem: (id: string, groupId: string) => void;
}

/** P04: the groups with their counts; what is dragged onto one moves there. */
export function GroupList({ kind, groups, chosen, onChoose, onDropItem }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefreshCanned();
  const { removeGroup } = useRemoval();
  const [named, setNamed] = useState<CannedGroup | "new" | null>(null);
  const total = groups.reduce((sum, { count }) => sum + count, 0);

  const move = async (index: number, by: 1 | -1) => {
    const ids = groups.map(({ id }) => id);
    const [taken] = ids.splice(index, 1);
    if (!taken) return;
    ids.splice(index + by, 0, taken);
    try {
      await orderGroups(kind, "shared", ids);
      await refresh();
    } catch (error) {
      void message.error(errorText(error));
    }
  };

  return (
    <aside className={styles.groups} aria-label={t("canned.admin.groups")}>
      <header className={styles.head}>
        <h2>{t("canned.admin.groups")}</h2>
        <Button
          type="text"
          size="small"
          icon={<Icon of={Plus} />}
          aria-label={t("canned.add_group")}
          onClick={() => setNamed("new")}
        />
      </header>
      <ul className={styles.list}>
        <li className={styles.row} data-chosen={chosen === null}>
          <button type="button" className={styles.name} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
            <Icon of={Folder} /> <span>{t("canned.admin.all_groups")}</span>
            <span className={`${styles.count} smt-tabular`}>{total}</span>
          </button>
        </li>
        {groups.map((group, index) => (
          <li
            key={group.id}
            className={styles.row}
            data-chosen={chosen === group.id}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              const id = draggedId(event);
              if (id) onDropItem(id, group.id);
            }}
          >
            <button
              type="button"
              className={styles.name}
              aria-pressed={chosen === group.id}
              onClick={() => onChoose(group.id)}
            >
              <Icon of={Folder} /> <bdi>{group.name}</bdi>
              <span className={`${styles.count} smt-tabular`}>{group.count}</span>
            </button>
            <Dropdown
              trigger={["click"]}
              menu={{
                items: [
                  { key: "rename", label: t("canned.rename_group"), onClick: () => setNamed(group) },
                  { key: "up", label: t("canned.move_up"), disabled: index === 0, onClick: () => void move(index, -1) },
                  {
                    key: "down",
                    label: t("canned.move_down"),
                    disabled: index === groups.length - 1,
                    onClick: () => void move(index, 1),
                  },
                  {
                    key: "delete",
                    label: t("canned.delete_group"),
                    danger: true,
                    onClick: () => removeGroup(group, group.count),
                  },
                ],
              }}
            >
              <Button
                type="text"
                size="small"
                icon={<Icon of={Ellipsis} />}
                aria-label={t("canned.group_menu", { name: group.name })}
              />
            </Dropdown>
          </li>
        ))}
      </ul>
      {named && (
        <Suspense>
          <GroupNameDialog
            isOpen
            kind={kind}
            scope="shared"
            group={named === "new" ? null : named}
            onClose={() => setNamed(null)}
          />
        </Suspense>
      )}
    </aside>
  );
}
