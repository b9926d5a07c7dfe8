import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { visitorName } from "../common/visitorText";
import type { Conversation } from "../common/wire";
import { endAndFile } from "./filingAtEnd";
import { useSettings } from "./settings";
import { useVerbs } from "./useVerbs";

/** Ending a chat that runs is asked first, wherever it is asked for. */
export function useEndChat() {
  const t = useT();
  const { modal } = App.useApp();
  const { close } = useVerbs();
  const { isHandlingOn } = useSettings();
  const can = useCan();
  return (conversation: Conversation, onEnded?: () => void) => {
    // A19: the end is the moment at which it is filed.
    if (isHandlingOn && can("conversation:file")) return endAndFile(conversation, onEnded);
    modal.confirm({
      title: t("workbench.chat.end_title", { name: visitorName(conversation.visitor) }),
      content: t("workbench.chat.end_text"),
      okText: t("workbench.chat.end"),
      okButtonProps: { danger: true },
      cancelText: t("common.cancel"),
      icon: null,
      width: 400,
      centered: true,
      onOk: async () => {
        if (await close(conversation.id)) onEnded?.();
      },
    });
  };
}
