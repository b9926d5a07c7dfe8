import { useT } from "@smt/shared/i18n/index.ts";
import { Contact } from "@smt/shared/ui/icons.ts";
import { MenuEntry } from "../../common/MenuEntry";
import type { Conversation } from "../../common/wire";
import { openProfile } from "../../state/openProfile";

/** In the head of a chat: all that is known of its visitor. */
export function OpenProfile({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useT();
  return (
    <MenuEntry
      icon={Contact}
      label={t("monitor.profile.open")}
      onClick={() => {
        onDone();
        openProfile(conversation.visitor.id);
      }}
    />
  );
}
