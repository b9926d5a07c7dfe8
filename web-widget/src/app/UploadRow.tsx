import type { Upload } from "../chat/Uploads";
import { errorText, sizeText } from "../chat/words";
import { useChat } from "./context";
import { extensionOf } from "./FileBody";
import fileStyles from "./FileBody.module.css";
import { IconButton } from "./IconButton";
import styles from "./UploadRow.module.css";

/** A file on its way to the server. */
export function UploadRow({ upload }: { upload: Upload }) {
  const { chat, t } = useChat();
  const percent = Math.round(upload.progress * 100);
  const maxBytes = chat.core.session?.limits.file_max_bytes ?? 0;
  return (
    <div class={styles.row}>
      <div class={fileStyles.file}>
        {upload.previewUrl ? (
          <img class={styles.preview} src={upload.previewUrl} alt="" />
        ) : (
          <span class={fileStyles.type}>{extensionOf(upload.name)}</span>
        )}
        <span class={fileStyles.names}>
          <span class={fileStyles.name}>{upload.name}</span>
          {upload.code ? (
            <span class={styles.failed} role="alert">
              {errorText(t, upload.code, maxBytes)}
            </span>
          ) : (
            <>
              <span class={fileStyles.size}>
                {t("file.uploading", { percent })} · {sizeText(upload.size)}
              </span>
              <progress class={styles.progress} max={100} value={percent} aria-label={upload.name} />
            </>
          )}
          {upload.code && upload.code !== "file_too_large" && (
            <button type="button" class={styles.retry} onClick={() => void chat.uploads.start(upload.id)}>
              {t("message.retry")}
            </button>
          )}
        </span>
        <IconButton icon="close" label={t("file.cancel")} onClick={() => chat.uploads.cancel(upload.id)} />
      </div>
    </div>
  );
}
