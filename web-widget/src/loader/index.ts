import { readTag } from "./script";
import { startWidget } from "./widget";

/** The page may hold calls made before us, and a second script tag must not make a second launcher. */
function boot(): void {
  const page = window as unknown as { SMT?: unknown };
  const before = page.SMT;
  const tag = readTag();
  const mark = Symbol.for("smt.widget");
  if (!tag || (document as unknown as Record<symbol, unknown>)[mark]) return;
  Object.defineProperty(document, mark, { value: true, configurable: true });

  const start = () => {
    const api = startWidget(tag);
    page.SMT = api;
    if (Array.isArray(before)) for (let index = 0; index < before.length; index++) api.push(before[index]);
  };
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
}

try {
  boot();
} catch (error) {
  // Never break the page we are a guest of.
  console.warn("SMT", error);
}
