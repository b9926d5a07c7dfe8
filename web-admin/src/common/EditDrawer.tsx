import { useT } from "@smt/shared/i18n";
import { Button, Drawer } from "antd";
import type { ReactNode } from "react";
import styles from "./EditDrawer.module.css";
import { useIsNarrow } from "./useIsNarrow";
import { useReturnFocus } from "./useReturnFocus";

interface Props {
  isOpen: boolean;
  title: string;
  isSaving: boolean;
  onSave: () => void;
  onClose: () => void;
  preview?: ReactNode;
  children: ReactNode;
}

/** Edit beside the list: form on the left, what comes of it on the right. The form needs `clearOnDestroy`, or the next
 *  one would open with what was typed into the last. */
export function EditDrawer({ isOpen, title, isSaving, onSave, onClose, preview, children }: Props) {
  const t = useT();
  const isNarrow = useIsNarrow();
  useReturnFocus(isOpen);
  return (
    <Drawer
      open={isOpen}
      onClose={onClose}
      title={title}
      size={isNarrow ? "100%" : preview ? 720 : 560}
      closable={{ placement: "end" }}
      destroyOnHidden
      styles={{ header: { paddingInline: 20 }, body: { padding: 0 } }}
      extra={
        <div className={styles.buttons}>
          {!isNarrow && <Button onClick={onClose}>{t("common.cancel")}</Button>}
          <Button type="primary" loading={isSaving} onClick={onSave}>
            {t("common.save")}
          </Button>
        </div>
      }
    >
      <div className={`${styles.columns} ${preview ? styles.withPreview : ""}`}>
        <div className={styles.form}>{children}</div>
        {preview && <aside className={styles.preview}>{preview}</aside>}
      </div>
    </Drawer>
  );
}
