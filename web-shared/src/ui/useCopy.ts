import { useEffect, useRef, useState } from "react";

const SHOWN_MILLISECONDS = 2000;

/** Copies a text and says for two seconds that it did. */
export function useCopy(): { isCopied: boolean; copy: (text: string) => Promise<void> } {
  const [isCopied, setIsCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function copy(text: string): Promise<void> {
    await write(text);
    setIsCopied(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setIsCopied(false), SHOWN_MILLISECONDS);
  }
  return { isCopied, copy };
}

/** The clipboard API exists on https and localhost alone; an intranet over http takes the old way. */
async function write(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea");
  area.value = text;
  area.style.position = "fixed";
  area.style.opacity = "0";
  // Inside the open dialog, whose focus trap would take the selection away from anything outside.
  (document.activeElement?.parentElement ?? document.body).append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}
