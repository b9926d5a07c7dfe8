import type { AlertChoice, AlertEvent } from "../../common/alertEvents";
import type { Availability } from "../../common/wire";
import type { DoNotDisturb } from "../../state/settings";

export interface Situation {
  choice: AlertChoice;
  availability: Availability;
  isSupervisor: boolean;
  isQuiet: boolean;
  /** Some window of this agent is in front. */
  isInFront: boolean;
  /** … and shows this very conversation. */
  isBeingRead: boolean;
}

export interface Ways {
  popup: boolean;
  sound: boolean;
  system: boolean;
}

export const nothing: Ways = { popup: false, sound: false, system: false };

/** These tell of what is on the screen anyway while the workbench is looked at. */
const onlyBehind: readonly AlertEvent[] = ["message", "file", "colleague"];

/** How an agent hears of something: their own choice, less what would only disturb (`ui.md`, section 8). */
export function waysOf(event: AlertEvent, situation: Situation): Ways {
  const { choice, availability, isSupervisor, isQuiet, isInFront, isBeingRead } = situation;
  if (isBeingRead) return nothing;
  if (isQuiet && !(event === "transfer" && isSupervisor)) return nothing;
  // Busy agents get no new ones; the queue card is there for who looks.
  if (availability === "busy" && (event === "request" || event === "bot")) return nothing;
  // To the agent themselves the clock in the list says it.
  if (event === "overdue" && !isSupervisor) return nothing;
  return {
    popup: choice.popup,
    sound: choice.sound && choice.tone !== "none",
    system: choice.system && !(isInFront && onlyBehind.includes(event)),
  };
}

/** Do not disturb: switched on by hand, or by the clock of this computer; the span may pass midnight. */
export function isQuietAt(setting: DoNotDisturb, now: Date): boolean {
  if (setting.isOn) return true;
  if (!setting.isScheduled || setting.from === setting.to) return false;
  const time = `${String(now.getHours()).padStart(2, "0")}:${String(now.getMinutes()).padStart(2, "0")}`;
  return setting.from < setting.to
    ? time >= setting.from && time < setting.to
    : time >= setting.from || time < setting.to;
}
