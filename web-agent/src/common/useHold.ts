import { useEffect, useMemo, useRef, useState } from "react";

export const restMilliseconds = 600;

/**
 * Whether a list must keep its order: the pointer is over it, or a modifier key is down (the reader counts rows for
 * Alt 1–9). The hold ends 600 ms after both have gone.
 */
export function useHold() {
  const [isHeld, setHeld] = useState(false);
  const reasons = useRef(new Set<string>());
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);

  const control = useMemo(() => {
    const hold = (reason: string) => {
      clearTimeout(rest.current);
      reasons.current.add(reason);
      setHeld(true);
    };
    const release = (reason: string) => {
      if (!reasons.current.delete(reason) || reasons.current.size > 0) return;
      clearTimeout(rest.current);
      rest.current = setTimeout(() => setHeld(false), restMilliseconds);
    };
    return { hold, release };
  }, []);

  useEffect(() => {
    const isModifier = (event: KeyboardEvent) => event.key === "Alt";
    const onDown = (event: KeyboardEvent) => isModifier(event) && control.hold("key");
    const onUp = (event: KeyboardEvent) => isModifier(event) && control.release("key");
    // The key may come up in another window, and then nobody tells us.
    const onBlur = () => control.release("key");
    window.addEventListener("keydown", onDown);
    window.addEventListener("keyup", onUp);
    window.addEventListener("blur", onBlur);
    return () => {
      window.removeEventListener("keydown", onDown);
      window.removeEventListener("keyup", onUp);
      window.removeEventListener("blur", onBlur);
      clearTimeout(rest.current);
    };
  }, [control]);

  return {
    isHeld,
    pointer: {
      onPointerEnter: (event: React.PointerEvent) => event.pointerType === "mouse" && control.hold("pointer"),
      onPointerLeave: () => control.release("pointer"),
    },
  };
}
