import type { Page } from "../bridge/messages";
import type { Host } from "../frame/host";

const nothing = () => undefined;

/** The page `/chat/{site_key}`: always open, and never smaller than its window. */
export function hostedHost(page: Page, referrer: string): Host {
  const phone = matchMedia("(max-width: 639px)");
  const listeners = new Set<() => void>();
  const title = document.title;

  const host: Host = {
    isHosted: true,
    origin: location.origin,
    page,
    referrer,
    isOpen: true,
    isAsked: true,
    isPhone: phone.matches,
    isFocused: document.hasFocus(),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    open: nothing,
    close: nothing,
    showUnread(count) {
      const plain = document.title.replace(/^\(\d+\) /, "") || title;
      document.title = count > 0 ? `(${count}) ${plain}` : plain;
    },
  };
  const look = () => {
    host.isPhone = phone.matches;
    host.isFocused = document.hasFocus();
    for (const listener of [...listeners]) listener();
  };
  for (const name of ["focus", "blur"]) addEventListener(name, look);
  document.addEventListener("visibilitychange", look);
  phone.addEventListener("change", look);
  return host;
}
