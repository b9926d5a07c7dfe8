import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TOKEN_NAMES } from "./src/frame/tokenNames.ts";

/**
 * The few design tokens the launcher is drawn with, read from the one token file at build time: all of the light theme, and
 * of the dark one what differs. Every visitor loads them, so they are without needless white space.
 */
export function launcherTokens() {
  const css = readFileSync(resolve(import.meta.dirname, "../web-shared/src/ui/tokens.css"), "utf8");
  const declarations = (selector: RegExp) =>
    new Map(
      [...(css.match(selector)?.[0] ?? "").matchAll(/(--smt-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    );
  const light = declarations(/:root \{[^}]*\}/);
  const dark = declarations(/\[data-theme="dark"\] \{[^}]*\}/);
  const short = (value: string) => value.replace(/\s+/g, " ").replaceAll(", ", ",").trim();

  const all: Record<string, string> = {};
  const differing: Record<string, string> = {};
  for (const [name, token] of Object.entries(TOKEN_NAMES)) {
    const value = light.get(token);
    if (value === undefined) throw new Error(`No token ${token} in tokens.css.`);
    all[name] = short(value);
    const other = short(dark.get(token) ?? value);
    if (other !== all[name]) differing[name] = other;
  }
  return { light: all, dark: differing };
}
