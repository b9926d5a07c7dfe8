import { useCan, useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect, useRef } from "react";
import type { AlertEvent } from "../../common/alertEvents";
import { type Alert, onAlert } from "../../state/alerts";
import { dropNotice, onNoticeClick, showNotice, type Target } from "../../state/notices";
import { settingsNow } from "../../state/settings";
import { playTone, unlockOnGesture, useAudio } from "../../state/tones";
import { useCounts } from "../../state/useCounts";
import { useVerbs } from "../../state/useVerbs";
import { changeView, useView } from "../../state/view";
import { followFronts } from "./fronts";
import { type Rings, startRings } from "./rings";
import { becomeSpeaker, type Speaker } from "./speaker";
import { addToast, dropToast } from "./toasts";
import { useEnterAlerts } from "./useEnterAlerts";
import { useTalkAlerts } from "./useTalkAlerts";
import { isQuietAt, waysOf } from "./ways";

/** One visitor sounds at most once in this time, however fast they write. */
const pauseMilliseconds = 3000;
/** These wait for an answer, so they ring again. */
const untilAnswered: readonly AlertEvent[] = ["transfer", "bot"];

/** Turns what features raise into toasts, sounds and notices of the desktop, as the agent has chosen. */
export function useAlerts(): void {
  const t = useT();
  const can = useCan();
  const { availability } = useMe();
  const { open } = useVerbs();
  const latest = useRef({ t, can, availability, open });
  latest.current = { t, can, availability, open };
  const queueRing = useRef<Rings | null>(null);

  useEffect(unlockOnGesture, []);

  useEffect(() => {
    const fronts = followFronts();
    const notices = becomeSpeaker("notices");
    const voice = speakerWithVoice();
    const play = (event: AlertEvent) => {
      if (useView.getState().isSoundOn && voice.isMine()) playTone(settingsNow().alerts[event].tone);
    };
    const rings = startRings((event) => {
      if (waysFor(event).sound) play(event);
    });
    queueRing.current = rings;
    const sounded = new Map<string, number>();

    const waysFor = (event: AlertEvent, conversationId?: string) => {
      const { alerts, doNotDisturb } = settingsNow();
      return waysOf(event, {
        choice: alerts[event],
        availability: latest.current.availability,
        isSupervisor: latest.current.can("conversation:watch"),
        isQuiet: isQuietAt(doNotDisturb, new Date()),
        isInFront: fronts.isInFront(),
        isBeingRead: fronts.isBeingRead(conversationId),
      });
    };

    const openTarget = (target: Target) => {
      changeView({ page: target.conversationId ? "inbox" : (target.page ?? "inbox") });
      if (target.conversationId) void latest.current.open(target.conversationId);
    };

    const hear = (alert: Alert) => {
      const { event, conversationId, page, title, text } = alert;
      const ways = waysFor(event, conversationId);
      const key = conversationId ?? alert.key ?? `${event} ${title} ${text}`;
      const at = performance.timeOrigin + performance.now();
      const target = { ...(conversationId && { conversationId }), ...(page && { page }) };

      if (ways.popup) addToast({ key, event, title, text, at, actions: alert.actions ?? [opening(target)] });
      if (ways.sound) {
        if (at - (sounded.get(key) ?? 0) > pauseMilliseconds) {
          sounded.set(key, at);
          play(event);
        }
        if (untilAnswered.includes(event)) rings.add(key, event);
      }
      if (ways.system && useView.getState().areNoticesOn && notices.isMine()) {
        const body = settingsNow().hideNoticeText ? latest.current.t("settings.alert.hidden") : text;
        void showNotice({ ...target, tag: key, title, body }, openTarget);
      }
      return () => {
        dropToast(key, at);
        rings.drop(key);
        if (ways.system) void dropNotice(key);
      };
    };

    const opening = (target: Target) => ({
      label: latest.current.t("workbench.visitor.action.open"),
      run: () => openTarget(target),
      isPrimary: true,
    });

    const stops = [onAlert(hear), onNoticeClick(openTarget), notices.stop, voice.stop, rings.stop, fronts.stop];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  useTalkAlerts();
  useEnterAlerts();

  // As long as somebody waits in the queue it rings again, also for who was there before this window.
  const isWaiting = useCounts().queued > 0 && availability === "online";
  useEffect(() => {
    if (!isWaiting) return;
    queueRing.current?.add("queue", "request", Number.POSITIVE_INFINITY);
    return () => queueRing.current?.drop("queue");
  }, [isWaiting]);
}

/** Only a tab in which somebody has clicked can sound, so no other must hold the right to. */
function speakerWithVoice(): Speaker {
  let speaker: Speaker | null = null;
  const ask = () => {
    if (!useAudio.getState().isBlocked) speaker ??= becomeSpeaker("sound");
  };
  ask();
  const stopListening = useAudio.subscribe(ask);
  return {
    isMine: () => speaker?.isMine() ?? false,
    stop: () => {
      stopListening();
      speaker?.stop();
    },
  };
}
