import { useRemoval } from "@smt/shared/canned/useRemoval.tsx";
import { useFormat, useT } from "@smt/shared/i18n";
import { Avatar } from "@smt/shared/ui";
import { Button, Table, type TableColumnsType } from "antd";
import frame from "../../common/ListCard.module.css";
import styles from "./Canned.module.css";
import { draggedId } from "./dragging";
import { MoveButtons } from "./MoveButtons";

interface Item {
  id: string;
  uses: number;
  updated_at: string;
  updated_by: { id: string; nickname: string; avatar_url?: string | null } | null;
}

interface Props<T extends Item> {
  what: "response" | "file";
  items: T[];
  nameOf: (item: T) => string;
  /** The columns that only this kind has. */
  columns: TableColumnsType<T>;
  minimumWidth: number;
  /** One group in its own order: only then can it be changed. */
  isOrdered: boolean;
  onEdit: (item: T) => void;
  onMove: (item: T, place: number) => void;
}

/** What all agents share, as a table whose order can be changed by dragging or by buttons (P10, MG07). */
export function CannedTable<T extends Item>(props: Props<T>) {
  const { what, items, nameOf, isOrdered, onEdit, onMove } = props;
  const t = useT();
  const { ago } = useFormat();
  const { removeItem } = useRemoval();
  const order: TableColumnsType<T> = [
    {
      title: t("canned.admin.sort"),
      key: "move",
      width: 104,
      render: (_, item, index) => (
        <MoveButtons
          id={item.id}
          name={nameOf(item)}
          place={index}
          count={items.length}
          onMove={(place) => onMove(item, place)}
        />
      ),
    },
  ];
  const columns: TableColumnsType<T> = [
    ...(isOrdered ? order : []),
    ...props.columns,
    { title: t("canned.admin.uses"), dataIndex: "uses", width: 90, align: "end", className: "smt-tabular" },
    {
      title: t("canned.admin.updated_by"),
      key: "updated_by",
      width: 90,
      render: (_, { updated_by, updated_at }) =>
        updated_by && (
          <span title={`${updated_by.nickname} · ${ago(updated_at)}`}>
            <Avatar name={updated_by.nickname} seed={updated_by.id} url={updated_by.avatar_url} size={24} />
            <span className="smt-visually-hidden">{updated_by.nickname}</span>
          </span>
        ),
    },
    {
      title: t("common.actions"),
      key: "actions",
      width: 130,
      render: (_, item) => (
        <>
          <Button type="link" size="small" className={styles.link} onClick={() => onEdit(item)}>
            {t("canned.edit")}
          </Button>
          <Button
            type="link"
            size="small"
            danger
            className={styles.link}
            onClick={() => void removeItem({ what, id: item.id }, nameOf(item))}
          >
            {t("canned.delete")}
          </Button>
        </>
      ),
    },
  ];
  return (
    <div className={frame.frame}>
      <Table<T>
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={items}
        pagination={items.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        tableLayout="fixed"
        scroll={{ x: props.minimumWidth }}
        onRow={(item, index) => ({
          onDragOver: (event) => isOrdered && event.preventDefault(),
          onDrop: (event) => {
            const dragged = items.find(({ id }) => id === draggedId(event));
            if (isOrdered && dragged && dragged.id !== item.id) onMove(dragged, index ?? 0);
          },
        })}
      />
    </div>
  );
}
