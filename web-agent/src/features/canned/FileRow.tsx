import { sizeText } from "@smt/shared/canned/sizeText.ts";
import type { CannedFile } from "@smt/shared/canned/types.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { extensionOf } from "../../common/fileNames";
import styles from "./FileRow.module.css";

interface Props {
  id: string;
  file: CannedFile;
  isChosen: boolean;
  onChoose: () => void;
  onSend: () => void;
}

export function FileRow({ id, file, isChosen, onChoose, onSend }: Props) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and its keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the list names the chosen one.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={`${styles.row} ${isChosen ? styles.chosen : ""}`}
      data-canned={file.id}
      onClick={onChoose}
      onDoubleClick={onSend}
    >
      <span className={styles.kind} aria-hidden>
        {extensionOf(file.name) || "···"}
      </span>
      <span className={styles.about}>
        <bdi className={styles.name}>{file.name}</bdi>
        <span className={`${styles.facts} smt-tabular`}>
          {sizeText(file.attachment.size)} · {t("canned.uses", { count: file.uses })}
        </span>
      </span>
    </div>
  );
}
