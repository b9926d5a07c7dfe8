import { useCallback, useEffect, useRef } from "react";

const renewMilliseconds = 3000;
const idleMilliseconds = 5000;

/**
 * Tell others that one is typing: now and then while it goes on, and once when it stops.
 *
 * `tell` must keep its identity while the place typed in is the same; a new one ends the typing in the old place.
 */
export function useTypingTeller(tell: (isTyping: boolean) => void) {
  const lastTold = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stopped = useCallback(() => {
    clearTimeout(idle.current);
    if (lastTold.current === 0) return;
    lastTold.current = 0;
    tell(false);
  }, [tell]);

  const typed = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(stopped, idleMilliseconds);
    if (Date.now() - lastTold.current < renewMilliseconds) return;
    lastTold.current = Date.now();
    tell(true);
  }, [tell, stopped]);

  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
