import { useEffect, useRef } from "react";

/**
 * Gives the focus back to what opened a drawer. Ant Design does so too, but only when the drawer had come in whole:
 * closed while it still slides, it leaves the keyboard nowhere.
 */
export function useReturnFocus(isOpen: boolean): void {
  const opener = useRef<HTMLElement | null>(null);
  // While rendering, because the drawer takes the focus before an effect of its parent runs.
  if (isOpen && !opener.current && document.activeElement instanceof HTMLElement) {
    opener.current = document.activeElement;
  }
  useEffect(() => {
    if (isOpen) return;
    opener.current?.focus({ preventScroll: true });
    opener.current = null;
  }, [isOpen]);
}
