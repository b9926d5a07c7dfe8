import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Ban } from "@smt/shared/ui/icons.ts";
import { IconButton } from "../../common/IconButton";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { openBlockDialog } from "../../state/dialogs";

/** C20 in the head of the chat. */
export function BlockButton({ conversation: { visitor, is_blocked } }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  if (is_blocked || !can("visitor:block")) return null;
  const open = () => openBlockDialog({ visitorId: visitor.id, name: visitorName(visitor), ip: visitor.ip });
  return <IconButton icon={Ban} label={t("routing.block.action")} onClick={open} />;
}
