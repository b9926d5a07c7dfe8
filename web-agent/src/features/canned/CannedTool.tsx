import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Zap } from "@smt/shared/ui/icons.ts";
import { useEffect } from "react";
import type { ComposerHandle } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { widthClass } from "../../common/useWidthClass";
import type { Conversation } from "../../common/wire";
import { announceComposer } from "../../state/openComposer";
import { changeView } from "../../state/view";

interface Props {
  conversation: Conversation;
  composer: ComposerHandle;
}

/** Opens the canned responses beside the chat, and tells them where the reply is written. */
export function CannedTool({ conversation, composer }: Props) {
  const t = useT();
  const can = useCan();
  useEffect(() => announceComposer(conversation.id, composer), [conversation.id, composer]);
  if (!can("canned:read")) return null;
  const open = () => {
    const isFolded = !["normal", "wide"].includes(widthClass());
    changeView({ panelTab: "responses", ...(isFolded ? { isPanelOver: true } : { isPanelOpen: true }) });
  };
  return <IconButton icon={Zap} label={t("canned.tool")} onClick={open} />;
}
