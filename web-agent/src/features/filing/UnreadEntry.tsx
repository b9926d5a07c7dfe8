import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { MessageSquareDot } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import { MenuEntry } from "../../common/MenuEntry";
import type { Conversation } from "../../common/wire";
import { useMark } from "../../state/useFiling";
import { useWorkbench } from "../../state/useWorkbench";

/** T02: unread again, for oneself, until it is opened the next time. */
export function UnreadEntry({ conversation, onDone }: { conversation: Conversation; onDone: () => void }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { marks } = useWorkbench();
  const isMarked = useMark(conversation.id)?.is_marked_unread === true;
  if (!can("conversation:file")) return null;
  return (
    <MenuEntry
      icon={MessageSquareDot}
      label={t(isMarked ? "find.unread.clear" : "find.unread.mark")}
      onClick={() => {
        onDone();
        marks.set(conversation.id, { is_marked_unread: !isMarked }).catch((error) => message.error(errorText(error)));
      }}
    />
  );
}
