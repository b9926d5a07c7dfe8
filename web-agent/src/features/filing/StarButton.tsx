import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Star } from "@smt/shared/ui/icons.ts";
import { App } from "antd";
import { useEffect, useRef } from "react";
import { IconButton } from "../../common/IconButton";
import type { Conversation } from "../../common/wire";
import { useMark } from "../../state/useFiling";
import { useWorkbench } from "../../state/useWorkbench";

/** 关注, in the head of the chat. Opening a conversation that was marked unread reads it (T02). */
export function StarButton({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { marks } = useWorkbench();
  const mark = useMark(conversation.id);
  const isStarred = mark?.is_starred === true;

  // Once, when it is opened: what is marked while it is open stays marked until the next time.
  const opened = useRef("");
  useEffect(() => {
    if (opened.current === conversation.id) return;
    opened.current = conversation.id;
    if (marks.store.getState().marks.get(conversation.id)?.is_marked_unread) {
      marks.set(conversation.id, { is_marked_unread: false }).catch(() => undefined);
    }
  }, [conversation.id, marks]);

  if (!can("conversation:file")) return null;
  return (
    <IconButton
      icon={Star}
      label={t(isStarred ? "find.star.off" : "find.star.on")}
      isPressed={isStarred}
      tone={isStarred ? "warning" : "plain"}
      onClick={() =>
        marks.set(conversation.id, { is_starred: !isStarred }).catch((error) => message.error(errorText(error)))
      }
    />
  );
}
