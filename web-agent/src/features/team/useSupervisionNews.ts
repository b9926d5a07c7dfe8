import { api, unwrap, useSession } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { useEffect } from "react";
import { visitorName } from "../../common/visitorText";
import { raiseAlert } from "../../state/alerts";
import { selectConversation, selectedId } from "../../state/selection";
import { useWorkbench } from "../../state/useWorkbench";

/** A supervisor took a conversation of mine; or I may no longer watch. */
export function useSupervisionNews(): void {
  const t = useT();
  const { message } = App.useApp();
  const { connection, conversations } = useWorkbench();
  const { setMe } = useSession();
  useEffect(() => {
    const readRights = () => {
      unwrap(api.GET("/api/v1/me"))
        .then((me) => setMe(() => me))
        .catch(() => undefined);
    };
    const stops = [
      connection.on("conversation.taken_over", ({ conversation_id, agent }) => {
        const known = conversations.store.getState().book.get(conversation_id);
        // Whoever does not see the site would not be told by the list.
        void conversations.fetchOne(conversation_id);
        raiseAlert({
          event: "transfer",
          conversationId: conversation_id,
          title: t("team.alert.taken_over", { name: agent.nickname }),
          text: known ? visitorName(known.visitor) : "",
        });
      }),
      connection.on("conversation.watch_ended", ({ conversation_id }) => {
        if (selectedId() === conversation_id) {
          selectConversation(null);
          message.warning(t("team.watch_ended"));
        }
        readRights();
      }),
      // A new role ends the line: whoever comes back has the rights of now.
      connection.onReady(readRights),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection, conversations, message, setMe, t]);
}
