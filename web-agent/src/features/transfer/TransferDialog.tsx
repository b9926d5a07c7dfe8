import { useT } from "@smt/shared/i18n/index.ts";
import { useReturnFocus } from "@smt/shared/ui/index.ts";
import { Modal } from "antd";
import { regionText, visitorName } from "../../common/visitorText";
import { closeTransferDialog, useDialogs } from "../../state/dialogs";
import { useConversation } from "../../state/useWorkbench";
import styles from "./TransferDialog.module.css";
import { TransferForm } from "./TransferForm";

/** 转接访客 (C19, `04a`). */
export function TransferDialog() {
  const t = useT();
  useReturnFocus();
  const conversation = useConversation(useDialogs((dialogs) => dialogs.transferring));
  if (!conversation) return null;
  const { visitor } = conversation;
  const about = [regionText(visitor.region), t(`workbench.type.${visitor.type}`)].filter(Boolean).join(" · ");
  return (
    <Modal
      open
      centered
      width={560}
      title={t("routing.transfer.title")}
      footer={null}
      onCancel={closeTransferDialog}
      destroyOnHidden
    >
      <p className={styles.lead}>
        {t("routing.transfer.lead", {
          name: visitorName(visitor),
          about: about ? t("routing.transfer.about", { about }) : "",
        })}
      </p>
      <TransferForm key={conversation.id} conversation={conversation} onDone={closeTransferDialog} />
    </Modal>
  );
}
