import { useT } from "@smt/shared/i18n/index.ts";
import { Download } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useState } from "react";
import styles from "./AttachmentView.module.css";
import { extensionOf, formatSize } from "./fileNames";
import { Lightbox } from "./Lightbox";
import { useFreshUrl } from "./useFreshUrl";
import type { Attachment } from "./wire";

export function AttachmentView({ attachment }: { attachment: Attachment }) {
  return attachment.kind === "image" ? <Picture attachment={attachment} /> : <FileCard attachment={attachment} />;
}

const maxWidth = 240;
const maxHeight = 220;

/** The place is as big as the picture will be, so nothing moves when it arrives. */
function Picture({ attachment }: { attachment: Attachment }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { url, thumbnailUrl, isBroken, renew } = useFreshUrl(attachment);
  const width = attachment.width || maxWidth;
  const height = attachment.height || 160;
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  return (
    <>
      <button
        type="button"
        className={styles.picture}
        style={{ inlineSize: Math.max(48, width * scale), blockSize: Math.max(48, height * scale) }}
        aria-label={t("workbench.message.image", { name: attachment.name })}
        onClick={() => setOpen(true)}
      >
        {isBroken ? (
          <span className={styles.broken}>{t("workbench.message.image_failed")}</span>
        ) : (
          <img
            src={thumbnailUrl ?? url}
            alt={attachment.name}
            loading="lazy"
            draggable={false}
            onError={() => void renew()}
          />
        )}
      </button>
      {isOpen && <Lightbox name={attachment.name} url={url} onClose={() => setOpen(false)} />}
    </>
  );
}

function FileCard({ attachment }: { attachment: Attachment }) {
  const t = useT();
  const { open } = useFreshUrl(attachment);
  return (
    <div className={styles.file}>
      <span className={styles.kind} aria-hidden>
        {extensionOf(attachment.name) || "···"}
      </span>
      <span className={styles.about}>
        <bdi className={styles.name} title={attachment.name}>
          {attachment.name}
        </bdi>
        <span className={`${styles.size} smt-tabular`}>{formatSize(attachment.size)}</span>
      </span>
      <button
        type="button"
        className={styles.download}
        aria-label={t("workbench.message.download", { name: attachment.name })}
        onClick={() => void open()}
      >
        <Icon of={Download} size={17} />
      </button>
    </div>
  );
}
