import { sizeText } from "../chat/words";
import type { Attachment } from "../types";
import { useChat } from "./context";
import styles from "./FileBody.module.css";
import { Icon } from "./Icon";
import { useFileUrl } from "./useFileUrl";

/** A file to download. Its address is made fresh at the click, since it may have run out. */
export function FileBody({ attachment }: { attachment: Attachment }) {
  const { chat, t } = useChat();
  const { current, renew } = useFileUrl(attachment);
  const download = async (event: MouseEvent) => {
    event.preventDefault();
    try {
      const link = document.createElement("a");
      link.href = (await renew()).url;
      link.download = attachment.name;
      link.click();
    } catch (error) {
      chat.warn(error);
    }
  };
  return (
    <a
      class={styles.file}
      href={current.url}
      download={attachment.name}
      onClick={download}
      aria-label={t("file.download", { name: attachment.name })}
    >
      <span class={styles.type}>{extensionOf(attachment.name)}</span>
      <span class={styles.names}>
        <span class={styles.name}>{attachment.name}</span>
        <span class={styles.size}>{sizeText(attachment.size)}</span>
      </span>
      <Icon name="download" size={17} />
    </a>
  );
}

export function extensionOf(name: string): string {
  return (/\.([a-z0-9]{1,4})$/i.exec(name)?.[1] ?? "").toUpperCase() || "—";
}
