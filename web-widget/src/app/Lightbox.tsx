import { useChat } from "./context";
import { IconButton } from "./IconButton";
import styles from "./Lightbox.module.css";
import { Modal } from "./Modal";

interface Props {
  url: string;
  name: string;
  onClose: () => void;
}

/** The whole picture over the panel. */
export function Lightbox({ url, name, onClose }: Props) {
  const { t } = useChat();
  return (
    <Modal label={name} onClose={onClose} isBare>
      <figure class={styles.figure}>
        <img class={styles.image} src={url} alt={name} />
        <figcaption class={styles.caption}>
          <a class={styles.link} href={url} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
          <IconButton tone="onBrand" icon="close" label={t("file.close")} onClick={onClose} />
        </figcaption>
      </figure>
    </Modal>
  );
}
