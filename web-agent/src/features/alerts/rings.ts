import type { AlertEvent } from "../../common/alertEvents";
import { settingsNow } from "../../state/settings";

const everyMilliseconds = 6000;
/** A ring of which nobody says that it is over ends by itself. */
const endMilliseconds = 60_000;

export type Rings = ReturnType<typeof startRings>;

/** What rings again until it is answered. Several at once are one ring. */
export function startRings(sound: (event: AlertEvent) => void) {
  const rings = new Map<string, { event: AlertEvent; until: number }>();
  let timer: ReturnType<typeof setInterval> | undefined;

  const again = () => {
    for (const [key, { until }] of rings) if (Date.now() > until) rings.delete(key);
    const [first] = rings.values();
    if (first && settingsNow().repeatUntilAnswered) sound(first.event);
    if (!first) stop();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };

  return {
    add: (key: string, event: AlertEvent, milliseconds = endMilliseconds) => {
      rings.set(key, { event, until: Date.now() + milliseconds });
      timer ??= setInterval(again, everyMilliseconds);
    },
    drop: (key: string) => void rings.delete(key),
    stop,
  };
}
