import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { X } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { Conversation } from "../../common/wire";
import { useEndChat } from "../../state/useEndChat";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./CloseRow.module.css";
import { useDismiss } from "./useDismiss";

/**
 * C08: × closes the row, and asks first when the talk still runs. It is for the pointer alone: a listbox may hold nothing
 * but its options, and the keyboard has the button in the chat's header.
 */
export function CloseRow({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const { agentId } = useWorkbench();
  const dismissRow = useDismiss();
  const endChat = useEndChat();
  const { id, agent, status } = conversation;
  if (agent?.id !== agentId || !can("conversation:close")) return null;

  const dismiss = () => dismissRow(id);
  const close = () => (status === "open" ? endChat(conversation, dismiss) : dismiss());
  return (
    <button
      type="button"
      className={styles.close}
      title={t("workbench.chat.end")}
      aria-hidden
      tabIndex={-1}
      onClick={close}
    >
      <Icon of={X} size={13} />
    </button>
  );
}
