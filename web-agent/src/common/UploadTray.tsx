import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Pencil, RotateCcw, X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { editPicture, isEditable } from "../state/pictureEditor";
import type { Upload, Uploads } from "../state/uploads";
import { extensionOf, formatSize } from "./fileNames";
import styles from "./UploadTray.module.css";

/** The files that go out with the next message: what they are, how far they are, and a way to take them back. */
export function UploadTray({ conversationId, uploads }: { conversationId: string; uploads: Uploads }) {
  const t = useT();
  const items = useStore(
    uploads.store,
    useShallow((state) => state.items.filter((item) => item.conversationId === conversationId)),
  );
  if (items.length === 0) return null;
  return (
    <ul className={styles.tray} aria-label={t("workbench.composer.files")}>
      {items.map((item) => (
        <Item key={item.id} item={item} uploads={uploads} />
      ))}
    </ul>
  );
}

function Item({ item, uploads }: { item: Upload; uploads: Uploads }) {
  const t = useT();
  const errorText = useErrorText();
  const { id, file, state, previewUrl, progress } = item;
  const text = {
    uploading: t("workbench.composer.uploading", { percent: Math.round(progress * 100) }),
    ready: `${formatSize(item.attachment?.size ?? file.size)} · ${t("workbench.composer.upload_ready")}`,
    failed: t("workbench.composer.upload_failed", { reason: errorText(item.error) }),
  }[state];
  return (
    <li className={styles.item} data-upload={state}>
      {previewUrl ? (
        <img className={styles.preview} src={previewUrl} alt="" />
      ) : (
        <span className={`${styles.preview} ${styles.kind}`}>{extensionOf(file.name) || "···"}</span>
      )}
      <span className={styles.about}>
        <bdi className={styles.name}>{file.name}</bdi>
        <span className={`${styles.state} ${state === "failed" ? styles.failed : ""} smt-tabular`}>{text}</span>
        {state === "uploading" && (
          <progress className={styles.progress} max={1} value={progress} aria-label={file.name} />
        )}
      </span>
      {isEditable(file) && (
        <button
          type="button"
          className={styles.button}
          aria-label={t("canned.screenshot.edit", { name: file.name })}
          onClick={() =>
            editPicture({ picture: file, name: file.name, onDone: (edited) => uploads.replace(id, edited) })
          }
        >
          <Icon of={Pencil} size={13} />
        </button>
      )}
      {state === "failed" && (
        <button
          type="button"
          className={styles.button}
          aria-label={t("workbench.composer.retry_file", { name: file.name })}
          onClick={() => uploads.retry(id)}
        >
          <Icon of={RotateCcw} size={13} />
        </button>
      )}
      <button
        type="button"
        className={styles.button}
        aria-label={t("workbench.composer.remove_file", { name: file.name })}
        onClick={() => uploads.remove(id)}
      >
        <Icon of={X} size={13} />
      </button>
    </li>
  );
}
