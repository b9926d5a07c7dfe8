import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowLeftRight, Bell, MessageSquareDot, Paperclip } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import type { LucideIcon } from "lucide-react";
import type { Conversation } from "../../common/wire";
import { useTransferredFrom } from "../../state/transferredIn";
import { useMark } from "../../state/useFiling";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./RowState.module.css";

export type RowStateName = "request" | "transferred" | "file" | "unread";

const icons: Record<RowStateName, LucideIcon> = {
  request: Bell,
  transferred: ArrowLeftRight,
  file: Paperclip,
  unread: MessageSquareDot,
};

/** C03: why a row wants to be looked at; the strongest reason stands for all. */
export function useRowState(conversation: Conversation): RowStateName | null {
  const { agentId } = useWorkbench();
  const mark = useMark(conversation.id);
  const handedBy = useTransferredFrom(conversation.id);
  const { status, transfer, unread, last_message: last } = conversation;
  if (status === "queued") return "request";
  if (handedBy || (transfer && transfer.to_agent?.id === agentId)) return "transferred";
  if (unread > 0 && last?.kind === "file" && last.sender_type === "visitor") return "file";
  return unread > 0 || mark?.is_marked_unread ? "unread" : null;
}

/** The icon says it to the eye, the same words to everybody else. */
export function RowState({ state }: { state: RowStateName }) {
  const t = useT();
  return (
    <span className={`${styles.state} ${styles[state]}`} title={t(`find.row.${state}_label`)} data-state={state}>
      <Icon of={icons[state]} size={13} />
    </span>
  );
}
