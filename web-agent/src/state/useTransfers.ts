import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { useMemo } from "react";
import type { Conversation } from "../common/wire";
import { selectConversation } from "./selection";
import { useWorkbench } from "./useWorkbench";

/** Answer an offer, or take one's own back (C19). A refusal is said in words; `true` means that it happened. */
export function useTransfers() {
  const { conversations } = useWorkbench();
  const { message } = App.useApp();
  const errorText = useErrorText();
  return useMemo(() => {
    const params = (id: string) => ({ params: { path: { transfer_id: id } } });
    const merged = async (id: string, answer: Promise<Conversation>): Promise<boolean> => {
      try {
        conversations.merge(await answer);
        return true;
      } catch (error) {
        message.error(errorText(error));
        // It was settled elsewhere: show how it stands.
        void conversations.fetchOne(id);
        return false;
      }
    };
    return {
      accept: async (conversationId: string, transferId: string) => {
        const answer = unwrap(
          api.POST("/api/v1/transfers/{transfer_id}/acceptance", { ...params(transferId), body: {} }),
        );
        const isDone = await conversations.accepting(() => merged(conversationId, answer));
        if (isDone) selectConversation(conversationId);
        return isDone;
      },
      decline: (conversationId: string, transferId: string) =>
        merged(
          conversationId,
          unwrap(api.POST("/api/v1/transfers/{transfer_id}/refusal", { ...params(transferId), body: {} })),
        ),
      withdraw: (conversationId: string, transferId: string) =>
        merged(conversationId, unwrap(api.DELETE("/api/v1/transfers/{transfer_id}", params(transferId)))),
    };
  }, [conversations, errorText, message]);
}
