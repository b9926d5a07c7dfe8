import { sizeText } from "@smt/shared/canned/sizeText.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { useRemoval } from "@smt/shared/canned/useRemoval.tsx";
import { useFormat, useT } from "@smt/shared/i18n";
import { Avatar, Icon } from "@smt/shared/ui";
import { Paperclip } from "@smt/shared/ui/icons.ts";
import { Button, Table, type TableColumnsType } from "antd";
import frame from "../../common/ListCard.module.css";
import styles from "./Canned.module.css";
import { draggedId } from "./dragging";
import { MoveButtons } from "./MoveButtons";

interface Props {
  files: CannedFile[];
  isOrdered: boolean;
  onRename: (file: CannedFile) => void;
  onMove: (file: CannedFile, place: number) => void;
}

export function FileTable({ files, isOrdered, onRename, onMove }: Props) {
  const t = useT();
  const { ago } = useFormat();
  const { removeItem } = useRemoval();
  const order: TableColumnsType<CannedFile> = [
    {
      title: t("canned.admin.sort"),
      key: "move",
      width: 104,
      render: (_, file, index) => (
        <MoveButtons
          id={file.id}
          name={file.name}
          place={index}
          count={files.length}
          onMove={(place) => onMove(file, place)}
        />
      ),
    },
  ];
  const columns: TableColumnsType<CannedFile> = [
    ...(isOrdered ? order : []),
    {
      title: t("canned.field.name"),
      key: "name",
      render: (_, { name }) => (
        <span className={styles.file}>
          <Icon of={Paperclip} size={13} /> <bdi>{name}</bdi>
        </span>
      ),
    },
    {
      title: t("canned.admin.size"),
      key: "size",
      width: 100,
      align: "end",
      className: "smt-tabular",
      render: (_, { attachment }) => sizeText(attachment.size),
    },
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
      render: (_, file) => (
        <>
          <Button type="link" size="small" className={styles.link} onClick={() => onRename(file)}>
            {t("canned.edit")}
          </Button>
          <Button
            type="link"
            size="small"
            danger
            className={styles.link}
            onClick={() => void removeItem({ what: "file", id: file.id }, file.name)}
          >
            {t("canned.delete")}
          </Button>
        </>
      ),
    },
  ];
  return (
    <div className={frame.frame}>
      <Table<CannedFile>
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={files}
        pagination={files.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        tableLayout="fixed"
        scroll={{ x: 680 }}
        onRow={(file, index) => ({
          onDragOver: (event) => isOrdered && event.preventDefault(),
          onDrop: (event) => {
            const dragged = files.find(({ id }) => id === draggedId(event));
            if (isOrdered && dragged && dragged.id !== file.id) onMove(dragged, index ?? 0);
          },
        })}
      />
    </div>
  );
}
