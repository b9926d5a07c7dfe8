import type { Appearance } from "../types";
import { parseHex, readableOn, textOn } from "./brand";
import type { LauncherTokens } from "./tokenNames";

/** Put in by the build; see `launcherTokens.ts`. */
declare const __LAUNCHER_TOKENS__: { light: LauncherTokens; dark: Partial<LauncherTokens> };

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)");

export function isDark(appearance: Appearance | null): boolean {
  const scheme = appearance?.color_scheme;
  return scheme === "dark" || (scheme === "auto" && systemIsDark().matches);
}

/** The tokens of the site's theme, with its own colour and texts that can be read on it. */
export function themeTokens(appearance: Appearance | null): LauncherTokens {
  const { light, dark } = __LAUNCHER_TOKENS__;
  const tokens = isDark(appearance) ? { ...light, ...dark } : light;
  const [brand, background, text] = [appearance?.color, tokens["--bg"], tokens["--text"]].map(parseHex);
  if (!brand || !background || !text || !appearance?.color) return tokens;
  return {
    ...tokens,
    "--brand": appearance.color,
    "--on-brand": textOn(brand, background, text),
    "--brand-text": readableOn(brand, background, text),
  };
}

/** Light or dark and the site's colour on our own document. Styles are set by script, which a strict CSP allows. */
export function applyTheme(appearance: Appearance | null, onChange: () => void = () => undefined): void {
  const { dataset, style } = document.documentElement;
  const paint = () => {
    const tokens = themeTokens(appearance);
    dataset.theme = isDark(appearance) ? "dark" : "light";
    for (const name of ["--brand", "--on-brand", "--brand-text"] as const) style.setProperty(name, tokens[name]);
    onChange();
  };
  paint();
  systemIsDark().addEventListener("change", paint);
}
