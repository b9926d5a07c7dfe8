import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Hand } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App, Button } from "antd";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { useSupervision } from "../../state/useSupervision";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./TakeOverButton.module.css";

/** 接管: asked first, because a colleague is in the middle of it. */
export function TakeOverButton({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const { agentId, conversations } = useWorkbench();
  const { takeOver } = useSupervision();
  const { status, agent, id, visitor } = conversation;
  if (status !== "open" || !agent || agent.id === agentId || !can("conversation:take_over")) return null;

  const ask = () =>
    void modal.confirm({
      title: t("team.take_over.title", { name: visitorName(visitor) }),
      content: t("team.take_over.text", { name: agent.nickname }),
      okText: t("team.take_over.action"),
      cancelText: t("common.cancel"),
      icon: null,
      width: 400,
      centered: true,
      onOk: () =>
        // What becomes mine because I took it is no news to me.
        conversations
          .accepting(() => takeOver(id))
          .catch((error: unknown) => {
            message.error(errorText(error));
            void conversations.fetchOne(id);
          }),
    });
  return (
    <Button
      className={styles.button ?? ""}
      type="primary"
      icon={<Icon of={Hand} size={15} />}
      aria-label={t("team.take_over.action")}
      title={t("team.take_over.action")}
      onClick={ask}
    >
      <span className={styles.label}>{t("team.take_over.action")}</span>
    </Button>
  );
}
