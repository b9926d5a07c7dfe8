import { useState } from "preact/hooks";
import type { Attachment } from "../types";
import { useChat } from "./context";
import styles from "./ImageBody.module.css";
import { Lightbox } from "./Lightbox";
import { useFileUrl } from "./useFileUrl";

const LONGEST = 220;

/** A picture at the size it will have, before it is there, so that nothing jumps. */
export function ImageBody({ attachment }: { attachment: Attachment }) {
  const { t } = useChat();
  const [isOpen, setOpen] = useState(false);
  const { current, onError } = useFileUrl(attachment);
  const { width, height } = attachment;
  const scale = width && height ? Math.min(1, LONGEST / width, LONGEST / height) : 1;
  const size = width && height ? { width: Math.round(width * scale), height: Math.round(height * scale) } : {};

  return (
    <>
      <button
        type="button"
        class={styles.frame}
        aria-label={t("file.open", { name: attachment.name })}
        onClick={() => setOpen(true)}
      >
        <img
          class={styles.image}
          src={current.thumbnail_url ?? current.url}
          alt={attachment.name}
          onError={onError}
          {...size}
        />
      </button>
      {isOpen && <Lightbox url={current.url} name={attachment.name} onClose={() => setOpen(false)} />}
    </>
  );
}
