/** The chat's style sheet, which the built page names. In development vite adds the styles by itself. */
export function loadStyles(): Promise<void> {
  const href = document.querySelector<HTMLMetaElement>("meta[name=smt-styles]")?.content;
  if (!href || document.querySelector("link[rel=stylesheet]")) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new TypeError("styles"));
    };
    link.href = href;
    document.head.append(link);
  });
}
