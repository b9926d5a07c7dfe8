import { sizeText } from "@smt/shared/canned/sizeText.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Paperclip } from "@smt/shared/ui/icons.ts";
import type { TableColumnsType } from "antd";
import styles from "./Canned.module.css";
import { CannedTable } from "./CannedTable";

interface Props {
  files: CannedFile[];
  isOrdered: boolean;
  onRename: (file: CannedFile) => void;
  onMove: (file: CannedFile, place: number) => void;
}

export function FileTable({ files, isOrdered, onRename, onMove }: Props) {
  const t = useT();
  const columns: TableColumnsType<CannedFile> = [
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
  ];
  return (
    <CannedTable
      what="file"
      items={files}
      nameOf={({ name }) => name}
      columns={columns}
      minimumWidth={680}
      isOrdered={isOrdered}
      onEdit={onRename}
      onMove={onMove}
    />
  );
}
