import { useT } from "@smt/shared/i18n/index.ts";
import type { Conversation } from "../../common/wire";
import { NoteField } from "./NoteField";

/** 内部备注 beside the reply. */
export function NoteMode({ conversation }: { conversation: Conversation }) {
  const t = useT();
  return (
    <NoteField
      conversationId={conversation.id}
      kind="note"
      label={t("team.note.placeholder")}
      hint={t("team.note.hidden")}
      sendLabel={t("team.note.send")}
    />
  );
}
