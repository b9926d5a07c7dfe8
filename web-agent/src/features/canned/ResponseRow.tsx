import type { CannedResponse } from "@smt/shared/canned/types.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Paperclip } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Keys } from "../../common/Keys";
import { beginDrag } from "./dragging";
import styles from "./ResponseRow.module.css";

interface Props {
  id: string;
  number: number;
  place: number;
  response: CannedResponse;
  isChosen: boolean;
  isDraggable: boolean;
  onChoose: () => void;
  onInsert: () => void;
}

/** P05: number, title and the beginning of the text; the chosen one shows more of it and the keys that work. */
export function ResponseRow({ id, number, response, isChosen, isDraggable, onChoose, onInsert }: Props) {
  const t = useT();
  const { title, text, shortcut, attachments } = response;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and its keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the list names the chosen one.
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={`${styles.row} ${isChosen ? styles.chosen : ""}`}
      data-canned={response.id}
      draggable={isDraggable}
      onDragStart={(event) => beginDrag(event, response.id)}
      onClick={onChoose}
      onDoubleClick={onInsert}
    >
      <span className={`${styles.number} smt-tabular`}>{String(number).padStart(2, "0")}</span>
      <span className={styles.content}>
        <span className={styles.head}>
          <bdi className={styles.title}>{title}</bdi>
          {attachments.length > 0 && <Icon of={Paperclip} size={13} label={t("canned.field.files")} />}
          {shortcut && <code className={styles.shortcut}>/{shortcut}</code>}
          {isChosen && (
            <span className={styles.keys} aria-hidden>
              {t("canned.insert")} <Keys of={["↵"]} /> {t("canned.send_now")} <Keys of={["Ctrl", "↵"]} />
            </span>
          )}
        </span>
        <bdi className={styles.text}>{text}</bdi>
      </span>
    </div>
  );
}
