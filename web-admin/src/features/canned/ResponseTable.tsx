import type { CannedResponse } from "@smt/shared/canned/types.ts";
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
  responses: CannedResponse[];
  /** One group in its own order: only then can it be changed. */
  isOrdered: boolean;
  onEdit: (response: CannedResponse) => void;
  onMove: (response: CannedResponse, place: number) => void;
}

export function ResponseTable({ responses, isOrdered, onEdit, onMove }: Props) {
  const t = useT();
  const { ago } = useFormat();
  const { removeItem } = useRemoval();
  const order: TableColumnsType<CannedResponse> = [
    {
      title: t("canned.admin.sort"),
      key: "move",
      width: 104,
      render: (_, { id, title }, index) => (
        <MoveButtons
          id={id}
          name={title}
          place={index}
          count={responses.length}
          onMove={(place) => {
            const response = responses[index];
            if (response) onMove(response, place);
          }}
        />
      ),
    },
  ];
  const columns: TableColumnsType<CannedResponse> = [
    ...(isOrdered ? order : []),
    { title: t("canned.field.title"), dataIndex: "title", width: 150, ellipsis: true },
    { title: t("canned.field.text"), dataIndex: "text", ellipsis: true },
    {
      title: t("canned.field.shortcut"),
      key: "shortcut",
      width: 100,
      render: (_, { shortcut }) => shortcut && <code className={styles.shortcut}>/{shortcut}</code>,
    },
    {
      title: t("canned.field.files"),
      key: "files",
      width: 100,
      render: (_, { attachments }) =>
        attachments.length > 0 && (
          <span title={attachments.map(({ name }) => name).join("\n")}>
            <Icon of={Paperclip} size={13} /> {attachments.length}
          </span>
        ),
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
      render: (_, response) => (
        <>
          <Button type="link" size="small" className={styles.link} onClick={() => onEdit(response)}>
            {t("canned.edit")}
          </Button>
          <Button
            type="link"
            size="small"
            danger
            className={styles.link}
            onClick={() => void removeItem({ what: "response", id: response.id }, response.title)}
          >
            {t("canned.delete")}
          </Button>
        </>
      ),
    },
  ];
  return (
    <div className={frame.frame}>
      <Table<CannedResponse>
        rowKey="id"
        size="middle"
        columns={columns}
        dataSource={responses}
        pagination={responses.length > 100 ? { pageSize: 100, showSizeChanger: false } : false}
        tableLayout="fixed"
        scroll={{ x: 820 }}
        onRow={(response, index) => ({
          onDragOver: (event) => isOrdered && event.preventDefault(),
          onDrop: (event) => {
            const dragged = responses.find(({ id }) => id === draggedId(event));
            if (isOrdered && dragged && dragged.id !== response.id) onMove(dragged, index ?? 0);
          },
        })}
      />
    </div>
  );
}
