import { useT } from "@smt/shared/i18n/index.ts";
import { Modal } from "antd";
import styles from "./Lightbox.module.css";

export function Lightbox({ name, url, onClose }: { name: string; url: string; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      open
      centered
      footer={null}
      width="fit-content"
      title={<bdi className={styles.title}>{name}</bdi>}
      aria-label={t("workbench.lightbox.title", { name })}
      onCancel={onClose}
    >
      <img className={styles.image} src={url} alt={name} />
      <p className={styles.link}>
        <a href={url} target="_blank" rel="noopener noreferrer">
          {t("workbench.lightbox.open")}
        </a>
      </p>
    </Modal>
  );
}
