import type { Look } from "../bridge/messages";
import { launcherWords } from "../i18n/launcherWords";
import type { Language, Site } from "../types";
import { themeTokens } from "./theme";

const within = (value: number | null | undefined, fallback: number) =>
  typeof value === "number" && value >= 0 && value <= 400 ? value : fallback;

export function lookOf({ appearance }: Site, language: Language): Look {
  const words = launcherWords(language);
  return {
    side: appearance?.side === "left" ? "left" : "right",
    shape: appearance?.launcher === "round" ? "round" : "text",
    label: (appearance?.launcher_text || words.launcher).slice(0, 40),
    closeLabel: words.minimise,
    bottom: within(appearance?.bottom_px, 28),
    inset: within(appearance?.side_px, 28),
    colours: { ...themeTokens(appearance) },
  };
}
