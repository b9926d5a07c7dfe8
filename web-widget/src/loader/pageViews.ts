import type { Page } from "../bridge/messages";

/** Single-page apps set the title some time after the address. */
const SETTLE_MILLISECONDS = 400;

export function currentPage(): Page {
  return { url: location.href.slice(0, 4000), title: document.title.slice(0, 300) };
}

/** Tell each new page of a single-page app. Full page loads start the loader anew and are told with the first message. */
export function watchPages(tell: (page: Page, referrer: string) => void): void {
  let known = location.href;
  let timer = 0;
  const check = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (location.href === known) return;
      const referrer = known.slice(0, 4000);
      known = location.href;
      tell(currentPage(), referrer);
    }, SETTLE_MILLISECONDS);
  };
  for (const name of ["pushState", "replaceState"] as const) {
    const original = history[name];
    history[name] = function (this: History, ...values) {
      const result = original.apply(this, values);
      check();
      return result;
    };
  }
  addEventListener("popstate", check);
  addEventListener("hashchange", check);
}
