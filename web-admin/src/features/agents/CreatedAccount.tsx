import type { AgentOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { CopyButton, Icon } from "@smt/shared/ui";
import { CircleCheck } from "@smt/shared/ui/icons.ts";
import { Button, Modal } from "antd";
import styles from "./CreatedAccount.module.css";

interface Props {
  agent: AgentOut | null;
  onClose: () => void;
  onAddAnother: () => void;
}

/** MA05: the generated number is what the new colleague signs in with, so it is shown large and can be copied. */
export function CreatedAccount({ agent, onClose, onAddAnother }: Props) {
  const t = useT();
  return (
    <Modal
      open={agent !== null}
      onCancel={onClose}
      width={420}
      title={
        <span className={styles.title}>
          <Icon of={CircleCheck} size={19} className={styles.icon} />
          {t("admin.created.title", { name: agent?.name ?? "" })}
        </span>
      }
      footer={[
        <Button
          key="next"
          onClick={() => {
            onClose();
            onAddAnother();
          }}
        >
          {t("admin.created.next")}
        </Button>,
        <Button key="done" type="primary" onClick={onClose}>
          {t("common.done")}
        </Button>,
      ]}
    >
      <div className={styles.box}>
        <div>
          <p className={styles.label}>{t("admin.created.account")}</p>
          <p className={styles.account}>{agent?.account}</p>
        </div>
        <CopyButton text={String(agent?.account ?? "")} label={t("admin.created.copy")} />
      </div>
      <p className={styles.text}>{t("admin.created.text")}</p>
    </Modal>
  );
}
