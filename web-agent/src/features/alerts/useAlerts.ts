import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useRef } from "react";
import { regionText, visitorName } from "../../common/visitorText";
import type { Conversation, Message } from "../../common/wire";
import { selectedId } from "../../state/selection";
import { useCounts } from "../../state/useCounts";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { isForMe, type News, newsOf } from "./news";
import { showNotice } from "./notices";
import { inOneTab } from "./onlyOneTab";
import { addToast } from "./toastStore";
import { playRing, playShort, unlockOnGesture, useAudio } from "./tones";

const ringEveryMilliseconds = 6000;
const messagePauseMilliseconds = 3000;

/** Sound, toasts and desktop notices. Never for the chat in front of a focused window. */
export function useAlerts(): void {
  const t = useT();
  const { availability } = useMe();
  const { agentId, connection, conversations } = useWorkbench();
  const { queued } = useCounts();
  const latest = useRef({ t, availability });
  latest.current = { t, availability };

  useEffect(unlockOnGesture, []);

  useEffect(() => {
    const sounded = new Map<string, number>();

    const isRecent = (id: string) => Date.now() - (sounded.get(id) ?? 0) < messagePauseMilliseconds;

    const announce = ({ kind, conversation }: News) => {
      // 忙碌 mutes requests; the queue card is there for who looks.
      if (latest.current.availability === "busy") return;
      addToast({ conversationId: conversation.id, kind, at: Date.now() });
      // Queued and assigned in one breath is one request.
      if (isRecent(conversation.id)) return;
      sounded.set(conversation.id, Date.now());
      sound(`ring.${conversation.id}.${conversation.version}`, playRing);
      if (!isInFront())
        notice(
          conversation,
          latest.current.t("workbench.alert.request", { name: visitorName(conversation.visitor) }),
          conversation.visitor.page?.title ?? "",
        );
    };

    const announceMessage = (message: Message, conversation: Conversation) => {
      if (isInFront() && selectedId() === conversation.id) return;
      if (!isRecent(conversation.id)) {
        sounded.set(conversation.id, Date.now());
        sound(`message.${message.id}`, playShort);
      }
      if (isInFront()) return;
      const { visitor } = conversation;
      const title = latest.current.t("workbench.alert.message", {
        name: visitorName(visitor),
        region: regionText(visitor.region) || visitor.ip,
      });
      notice(conversation, title, message.kind === "file" ? (message.attachment?.name ?? "") : message.text);
    };

    const stops = [
      conversations.store.subscribe((state, previous) => {
        // The first page is what was there before, not news.
        if (!previous.isLoaded || state.book === previous.book) return;
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

  // As long as somebody waits in the queue it rings again.
  const isWaiting = queued > 0 && availability === "online";
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => sound("ring.again", playRing), ringEveryMilliseconds);
    return () => clearInterval(timer);
  }, [isWaiting]);
}

function sound(name: string, play: () => void): void {
  if (!useView.getState().isSoundOn || useAudio.getState().isBlocked) return;
  inOneTab(name, play);
}

function notice(conversation: Conversation, title: string, body: string): void {
  if (useView.getState().areNoticesOn) showNotice(conversation.id, title, body);
}

function isInFront(): boolean {
  return document.visibilityState === "visible" && document.hasFocus();
}
