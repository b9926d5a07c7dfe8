import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Paperclip } from "@smt/shared/ui/icons.ts";
import type { TableColumnsType } from "antd";
import styles from "./Canned.module.css";
import { CannedTable } from "./CannedTable";

interface Props {
  responses: CannedResponse[];
  isOrdered: boolean;
  onEdit: (response: CannedResponse) => void;
  onMove: (response: CannedResponse, place: number) => void;
}

export function ResponseTable({ responses, isOrdered, onEdit, onMove }: Props) {
  const t = useT();
  const columns: TableColumnsType<CannedResponse> = [
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
  ];
  return (
    <CannedTable
      what="response"
      items={responses}
      nameOf={({ title }) => title}
      columns={columns}
      minimumWidth={820}
      isOrdered={isOrdered}
      onEdit={onEdit}
      onMove={onMove}
    />
  );
}
