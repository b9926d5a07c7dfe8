import css from "./launcher.css?inline";

export function addStyles(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Browsers before constructable style sheets.
    const style = document.createElement("style");
    style.textContent = css;
    root.append(style);
  }
}
