import { useSession } from "@smt/shared/api/index.ts";
import { useErrorText } from "@smt/shared/i18n/index.ts";
import { CommandError, newId } from "@smt/shared/realtime/index.ts";
import { App } from "antd";
import { useMemo } from "react";
import type { Availability, Conversation, Invitation } from "../common/wire";
import { openLongestWait } from "./listOrder";
import { selectConversation } from "./selection";
import { useWorkbench } from "./useWorkbench";
import { changeView, useView } from "./view";

export interface InvitationOptions {
  showsCard?: boolean;
  lastsSeconds?: number;
}

export function invitationOf(visitorId: string, text: string, { showsCard, lastsSeconds }: InvitationOptions) {
  return {
    visitor_id: visitorId,
    client_id: newId(),
    text,
    ...(showsCard === undefined ? {} : { shows_card: showsCard }),
    ...(lastsSeconds === undefined ? {} : { lasts_seconds: lastsSeconds }),
  };
}

/** What an agent can do. A refusal is said in words; `true` means that it happened. */
export function useVerbs() {
  const { connection, conversations } = useWorkbench();
  const { setMe } = useSession();
  const { message } = App.useApp();
  const errorText = useErrorText();

  return useMemo(() => {
    const ask = async <R>(type: string, data: object): Promise<R | null> => {
      try {
        return await connection.request<R>(type, data);
      } catch (error) {
        if (!isNothingToAccept(error)) message.error(errorText(error));
        else if (openLongestWait()) reveal();
        else message.info(errorText(error));
        return null;
      }
    };

    const show = (conversation: Conversation) => {
      conversations.merge(conversation);
      reveal();
      selectConversation(conversation.id);
    };

    const askFor = async (type: string, data: object): Promise<boolean> => {
      const answer = await ask<{ conversation: Conversation }>(type, data);
      if (answer) show(answer.conversation);
      return answer !== null;
    };

    return {
      /** Without an id: the one who has waited longest. */
      accept: async (conversationId?: string): Promise<boolean> => {
        const data = conversationId ? { conversation_id: conversationId } : {};
        const isDone = await conversations.accepting(() => askFor("conversation.accept", data));
        // A colleague was faster: show the list as it is now.
        if (!isDone && conversationId) void conversations.fetchOne(conversationId);
        return isDone;
      },
      close: async (conversationId: string): Promise<boolean> => {
        const answer = await ask<{ conversation: Conversation }>("conversation.close", {
          conversation_id: conversationId,
        });
        if (answer) conversations.merge(answer.conversation);
        return answer !== null;
      },
      chatWith: (visitorId: string, text = "") =>
        askFor("visitor.chat", { visitor_id: visitorId, client_id: newId(), text }),
      invite: async (visitorId: string, text: string, options: InvitationOptions = {}): Promise<boolean> =>
        (await ask<{ invitation: Invitation }>("visitor.invite", invitationOf(visitorId, text, options))) !== null,
      setAvailability: async (availability: Availability): Promise<boolean> => {
        const answer = await ask("availability.set", { availability });
        if (answer) setMe((me) => ({ ...me, availability }));
        return answer !== null;
      },
      /** Open what exists already, mine or a colleague's. */
      open: async (conversationId: string): Promise<void> => {
        if (!conversations.store.getState().book.has(conversationId)) await conversations.fetchOne(conversationId);
        const known = conversations.store.getState().book.get(conversationId);
        if (known) show(known);
      },
    };
  }, [connection, conversations, errorText, message, setMe]);
}

/** The chat would open behind the visitors, or behind another page. */
function reveal(): void {
  if (useView.getState().dockMode === "full") changeView({ dockMode: "half" });
  if (useView.getState().page !== "inbox") changeView({ page: "inbox" });
}

/** With an empty queue `F2` leads to the own visitor who waits: assigned, and not yet opened. */
function isNothingToAccept(error: unknown): boolean {
  return error instanceof CommandError && error.code === "queue_empty";
}
