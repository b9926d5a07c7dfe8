import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import styles from "./MenuBox.module.css";

/** The entries of a menu: the first has the focus, the arrows walk, Esc closes. */
export function MenuBox({ label, onEscape, children }: { label: string; onEscape: () => void; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const entries = () => [...(box.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens.
  useEffect(() => {
    // The place of the menu is known a moment after it was made; a focus before that would scroll the page to it.
    const frame = requestAnimationFrame(() => entries()[0]?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (event.key === "Escape") {
      event.stopPropagation();
      onEscape();
    }
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    all.at(next % all.length)?.focus();
  };

  return (
    <div ref={box} className={styles.menu} role="menu" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
