import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Check, CheckCheck, Clock, TriangleAlert } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Conversation } from "../../common/wire";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import styles from "./DeliveryState.module.css";
import type { Spoken } from "./entries";

/** How far an agent's message has come: 发送中, 已发送, 已送达, 已读, or 发送失败 with a way out. */
export function DeliveryState({ entry, conversation }: { entry: Spoken; conversation: Conversation }) {
  const t = useT();
  const isOnline = useLine().state.name === "online";
  if (entry.pending?.state === "failed") return <Failed entry={entry} />;
  if (entry.pending) {
    return (
      <span className={styles.state} data-delivery="sending">
        <Icon of={Clock} size={13} /> {t(isOnline ? "workbench.message.sending" : "workbench.message.waiting")}
      </span>
    );
  }
  const seq = entry.message?.seq ?? 0;
  const name =
    seq <= conversation.visitor_read_seq ? "read" : seq <= conversation.visitor_delivered_seq ? "delivered" : "sent";
  return (
    <span className={styles.state} data-delivery={name}>
      · <Icon of={name === "sent" ? Check : CheckCheck} size={13} /> {t(`workbench.message.${name}`)}
    </span>
  );
}

function Failed({ entry }: { entry: Spoken }) {
  const t = useT();
  const errorText = useErrorText();
  const { outbox } = useWorkbench();
  const { pending } = entry;
  if (!pending) return null;
  const reason = pending.code === "expired" ? t("workbench.message.expired") : errorText({ code: pending.code });
  return (
    <span className={styles.failed} role="alert" data-delivery="failed">
      <Icon of={TriangleAlert} size={13} />
      <span title={reason}>{t("workbench.message.failed")}</span> ·
      <button type="button" onClick={() => outbox.retry(pending.client_id)}>
        {t("workbench.message.retry")}
      </button>{" "}
      ·
      <button type="button" onClick={() => outbox.discard(pending.client_id)}>
        {t("workbench.message.discard")}
      </button>
    </span>
  );
}
