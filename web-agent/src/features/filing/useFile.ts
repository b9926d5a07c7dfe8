import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import type { Conversation } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";

/** Filing a conversation. It is shown as it will be at once; what the server refuses is taken back. */
export function useFile() {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { conversations } = useWorkbench();

  const change = async (conversation: Conversation, changes: Partial<Conversation>, store: () => Promise<unknown>) => {
    // The same version: the server's answer, which is newer, replaces it.
    conversations.merge({ ...conversation, ...changes });
    try {
      await store();
    } catch (error) {
      conversations.merge(conversation);
      message.error(t("find.filing.failed", { reason: errorText(error) }));
      return false;
    } finally {
      void conversations.fetchOne(conversation.id);
    }
    return true;
  };

  return {
    file: (conversation: Conversation, filing: { category_id: string | null; is_handled: boolean; note?: string }) => {
      const { category_id, is_handled } = filing;
      const path = { conversation_id: conversation.id };
      return change(conversation, { category_id, is_handled }, () =>
        unwrap(
          api.PUT("/api/v1/conversations/{conversation_id}/filing", {
            params: { path },
            body: { note: "", ...filing },
          }),
        ),
      );
    },
    tag: (conversation: Conversation, tag_ids: string[]) => {
      const path = { conversation_id: conversation.id };
      return change(conversation, { tag_ids }, () =>
        unwrap(api.PUT("/api/v1/conversations/{conversation_id}/tags", { params: { path }, body: { tag_ids } })),
      );
    },
  };
}
