// Runs before the first paint, from a file of its own because the content security policy allows no inline script.
// Keys as in src/ui/themePreference.ts and src/i18n/language.ts.
(() => {
  const root = document.documentElement;
  let theme = null;
  let language = null;
  try {
    theme = localStorage.getItem("smt.theme");
    language = localStorage.getItem("smt.language");
  } catch {
    // Storage is switched off: the defaults do.
  }
  const isDark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.dataset.theme = isDark ? "dark" : "light";
  root.lang =
    language === "en" || language === "zh-CN" ? language : navigator.language.startsWith("en") ? "en" : "zh-CN";
})();
