import { type ReactNode, useEffect, useRef } from "react";

const focusable = "a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex='0']";

/**
 * What stands in a popover. A key that opened it leads into it, and whoever leaves it is back where they were; the mouse
 * moves no focus. It belongs inside of `Suspense`, where there is something to lead to.
 */
export function FloatingBody({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    if (!(opener instanceof HTMLElement) || !opener.matches("button:focus-visible")) return;
    // The place of a popover is known a moment after it was made; a focus before that would scroll the page to it.
    const frame = requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(focusable)?.focus({ preventScroll: true }),
    );
    return () => {
      cancelAnimationFrame(frame);
      if (document.activeElement === document.body || box.current?.contains(document.activeElement)) opener.focus();
    };
  }, []);
  return <div ref={box}>{children}</div>;
}
