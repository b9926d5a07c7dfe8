import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Send } from "@smt/shared/ui/icons.ts";
import { MenuEntry } from "../../common/MenuEntry";
import type { Conversation } from "../../common/wire";
import { openShareDialog } from "../../state/shareDialog";

/** In the menu of a chat: show this visitor to a colleague. */
export function ShareEntry({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useT();
  const can = useCan();
  if (!can("colleague:chat")) return null;
  const share = () => {
    onDone();
    openShareDialog(conversation.visitor.id);
  };
  return <MenuEntry icon={Send} label={t("contacts.share.entry")} onClick={share} />;
}
