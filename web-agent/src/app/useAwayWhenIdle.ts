import { useMe } from "@smt/shared/api/index.ts";
import { useEffect, useRef } from "react";
import { useSettings } from "../state/settings";
import { useWorkbench } from "../state/useWorkbench";

const lookEveryMilliseconds = 10_000;
/** Moving the pointer is one touch, not a hundred. */
const touchEveryMilliseconds = 2000;
const touches = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;

/**
 * A10: after a while without a touch in any window the agent is away, and back with the next one. The server is told
 * that nobody chose this, so it follows only from online, and only what was automatic is taken back.
 */
export function useAwayWhenIdle(): void {
  const { availability } = useMe();
  const { awayMinutes } = useSettings();
  const { connection } = useWorkbench();
  const present = useRef(availability);
  present.current = availability;

  useEffect(() => {
    if (awayMinutes === 0) return;
    const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("smt.touch") : null;
    let touchedAt = Date.now();

    let isChosen = false;

    const wish = async (next: "away" | "online") => {
      type Answer = { availability: string };
      const data = { availability: next, is_automatic: true };
      // Refused or without a line: the next look, or the next touch, asks again.
      const answer = await connection.request<Answer>("availability.set", data).catch(() => null);
      // Still away: the agent said so themselves, and a touch does not change their mind.
      isChosen = answer !== null && next === "online" && answer.availability === "away";
    };
    const touch = () => {
      if (Date.now() - touchedAt < touchEveryMilliseconds) return;
      touchedAt = Date.now();
      channel?.postMessage("touch");
      if (present.current !== "away") isChosen = false;
      else if (!isChosen) void wish("online");
    };
    const look = () => {
      if (present.current === "online" && Date.now() - touchedAt >= awayMinutes * 60_000) void wish("away");
    };
    if (channel) {
      channel.onmessage = () => {
        touchedAt = Date.now();
      };
    }

    for (const name of touches) window.addEventListener(name, touch, { passive: true, capture: true });
    const timer = setInterval(look, lookEveryMilliseconds);
    return () => {
      clearInterval(timer);
      channel?.close();
      for (const name of touches) window.removeEventListener(name, touch, { capture: true });
    };
  }, [awayMinutes, connection]);
}
