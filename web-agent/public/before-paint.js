// Sets theme and language before the first paint, so that nothing flashes. The same keys as web-shared's
// themePreference.ts and language.ts. A file of its own because the page allows no inline script.
(() => {
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem("smt.theme");
    language = localStorage.getItem("smt.language");
  } catch {
    // Storage is switched off: the system's theme and the browser's language it is.
  }
  const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
  document.documentElement.lang = language || (navigator.language.startsWith("en") ? "en" : "zh-CN");
  // The name under which the app is installed.
  if (document.documentElement.lang === "en") {
    document.querySelector("link[rel=manifest]").href = "/agent/manifest.en.webmanifest";
  }
})();
