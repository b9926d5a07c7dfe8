import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useRef } from "react";
import { regionText, visitorName } from "../../common/visitorText";
import type { Conversation, Message } from "../../common/wire";
import { raiseAlert, type Settle } from "../../state/alerts";
import { useSelectedId } from "../../state/selection";
import { useVerbs } from "../../state/useVerbs";
import { useWorkbench } from "../../state/useWorkbench";
import { isForMe, type News, newsOf } from "./news";

/** Somebody asks for a chat, is given to me, or writes. */
export function useTalkAlerts(): void {
  const t = useT();
  const { accept, open } = useVerbs();
  const { agentId, connection, conversations } = useWorkbench();
  const latest = useRef({ t, accept, open });
  latest.current = { t, accept, open };
  const raised = useRef(new Map<string, { settle: Settle; isOver: (conversation: Conversation) => boolean }>());

  useEffect(() => {
    const settle = (id: string) => {
      raised.current.get(id)?.settle();
      raised.current.delete(id);
    };

    const announce = ({ kind, conversation }: News) => {
      const { visitor, id } = conversation;
      const isRequest = kind === "request";
      const words = latest.current;
      settle(id);
      raised.current.set(id, {
        isOver: ({ status }) => status !== (isRequest ? "queued" : "open"),
        settle: raiseAlert({
          event: "request",
          conversationId: id,
          title: words.t("workbench.alert.request", { name: visitorName(visitor) }),
          text: [regionText(visitor.region), visitor.page?.title].filter(Boolean).join(" · "),
          actions: [
            {
              label: words.t(isRequest ? "workbench.alert.accept" : "workbench.visitor.action.open"),
              run: () => void (isRequest ? latest.current.accept(id) : latest.current.open(id)),
              isPrimary: true,
            },
          ],
        }),
      });
    };

    const announceMessage = (message: Message, { id, visitor }: Conversation) => {
      settle(id);
      raised.current.set(id, {
        isOver: ({ status }) => status !== "open",
        settle: raiseAlert({
          event: message.kind === "text" ? "message" : "file",
          conversationId: id,
          title: latest.current.t("workbench.alert.message", {
            name: visitorName(visitor),
            region: regionText(visitor.region) || visitor.ip,
          }),
          text: message.text || (message.attachment?.name ?? ""),
        }),
      });
    };

    const stops = [
      conversations.store.subscribe((state, previous) => {
        // The first page is what was there before, not news.
        if (!previous.isLoaded || state.book === previous.book) return;
        for (const [id, { isOver }] of raised.current) {
          const now = state.book.get(id);
          if (!now || isOver(now)) settle(id);
        }
        for (const [id, conversation] of state.book) {
          const before = previous.book.get(id);
          const news =
            before === conversation ? null : newsOf(before, conversation, agentId, conversations.isAccepting());
          if (news) announce(news);
        }
      }),
      connection.on("message.created", ({ message }) => {
        const conversation = conversations.store.getState().book.get(message.conversation_id);
        if (conversation && isForMe(message, conversation, agentId)) announceMessage(message, conversation);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [agentId, connection, conversations]);

  // What is opened is seen.
  const selected = useSelectedId();
  useEffect(() => {
    if (!selected) return;
    raised.current.get(selected)?.settle();
    raised.current.delete(selected);
  }, [selected]);
}
