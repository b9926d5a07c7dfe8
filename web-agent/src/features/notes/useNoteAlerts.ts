import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect } from "react";
import { raiseAlert } from "../../state/alerts";
import { useSelectedId } from "../../state/selection";
import { useUnreadMentions } from "../../state/useNotes";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";

/** A colleague calls (@), or whispers to whoever serves. Looking at the conversation is the answer. */
export function useNoteAlerts(): void {
  const t = useT();
  const { agentId, connection, notes } = useWorkbench();
  const selected = useSelectedId();
  const unread = useUnreadMentions();
  // Other pages cover the chat.
  const isShown = useView(({ page }) => page === "inbox" || page === "team");

  useEffect(
    () =>
      connection.on("note.created", ({ note }) => {
        if (note.author.id === agentId) return;
        const isForMe = note.to_agent?.id === agentId;
        if (!isForMe && !note.mentions.includes(agentId)) return;
        raiseAlert({
          event: "mention",
          conversationId: note.conversation_id,
          title: t(isForMe ? "team.alert.whisper" : "team.alert.mention", { name: note.author.name }),
          text: note.text,
          key: `note.${note.id}`,
        });
      }),
    [agentId, connection, t],
  );

  useEffect(() => {
    if (selected && isShown && unread > 0) notes.markMentionsRead(selected).catch(() => undefined);
  }, [selected, isShown, unread, notes]);
}
