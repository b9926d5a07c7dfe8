import { useChat } from "./context";
import styles from "./EndDialog.module.css";
import { Modal } from "./Modal";

/** Ending is asked about, because it cannot be undone. */
export function EndDialog({ onClose }: { onClose: () => void }) {
  const { chat, t } = useChat();
  return (
    <Modal label={t("end.question")} onClose={onClose}>
      <h2 class={styles.question}>{t("end.question")}</h2>
      <p class={styles.detail}>{t("end.detail")}</p>
      <div class={styles.answers}>
        <button type="button" class={styles.plain} onClick={onClose}>
          {t("end.cancel")}
        </button>
        <button
          type="button"
          class={styles.confirm}
          onClick={() => {
            onClose();
            void chat.end();
          }}
        >
          {t("end.confirm")}
        </button>
      </div>
    </Modal>
  );
}
