/** Elements without `innerHTML`, which pages with Trusted Types forbid, and styles without `style=""`, which a strict CSP does. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

export function makeButton(className: string, label: string, onClick: () => void): HTMLButtonElement {
  const button = make("button", className);
  button.type = "button";
  button.setAttribute("aria-label", label);
  button.addEventListener("click", onClick);
  return button;
}

export function makeIcon(path: string): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const icon = document.createElementNS(namespace, "svg");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(namespace, "path");
  shape.setAttribute("d", path);
  icon.append(shape);
  return icon;
}

export const ICONS = {
  chat: "M8.5 14.5 5 17.5V6.5A2 2 0 0 1 7 4.5h7a2 2 0 0 1 2 2v2M11.5 9.5H19a1.8 1.8 0 0 1 1.8 1.8v8.7l-3-2.5h-6.3a1.8 1.8 0 0 1-1.8-1.8v-4.4a1.8 1.8 0 0 1 1.8-1.8Z",
  down: "m6 9.5 6 6 6-6",
  close: "M6 6l12 12M18 6 6 18",
};
