/** What the script tag says: `<script async src="https://chat.example/widget.js" data-site="KEY"></script>`. */
export interface Tag {
  origin: string;
  site: string;
  language: string;
}

export function readTag(): Tag | null {
  // `currentScript` is null when the page loads us through another script that moves the code, e.g. a tag manager.
  const current = document.currentScript as HTMLScriptElement | null;
  const script = current?.dataset.site
    ? current
    : document.querySelector<HTMLScriptElement>("script[data-site][src*='widget.js']");
  const site = script?.dataset.site;
  if (!script?.src || !site) return null;
  // `src` is already absolute, whatever the page's <base> says.
  const { origin, protocol } = new URL(script.src);
  if (!/^https?:$/.test(protocol)) return null;
  return { origin, site, language: script.dataset.lang ?? "" };
}
