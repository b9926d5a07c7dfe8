import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowLeftRight } from "@smt/shared/ui/icons.ts";
import { IconButton } from "../../common/IconButton";
import type { Conversation } from "../../common/wire";
import { openTransferDialog } from "../../state/dialogs";
import { useHotkey } from "../../state/hotkeys";
import { useWorkbench } from "../../state/useWorkbench";

/** C19 in the head of the chat; the key works as long as the chat stands there. */
export function TransferButton({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const mayTransfer = useMayTransfer(conversation);
  const open = () => openTransferDialog(conversation.id);
  useHotkey("transfer", () => (mayTransfer ? open() : false));
  if (!mayTransfer) return null;
  return <IconButton icon={ArrowLeftRight} label={t("routing.transfer.action")} onClick={open} />;
}

function useMayTransfer({ status, agent, transfer }: Conversation): boolean {
  const can = useCan();
  const { agentId } = useWorkbench();
  if (status !== "open" || transfer !== null || !can("conversation:transfer")) return false;
  return agent?.id === agentId || can("conversation:take_over");
}
