import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { TOKEN_NAMES } from "./src/frame/tokenNames.ts";

/** The few design tokens the launcher is drawn with, light and dark, read from the one token file at build time. */
export function launcherTokens() {
  const css = readFileSync(resolve(import.meta.dirname, "../web-shared/src/ui/tokens.css"), "utf8");
  const declarations = (block: string) =>
    new Map([...block.matchAll(/(--smt-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value?.trim()]));
  const light = declarations(css.match(/:root \{[^}]*\}/)?.[0] ?? "");
  const dark = declarations(css.match(/\[data-theme="dark"\] \{[^}]*\}/)?.[0] ?? "");

  const valuesIn = (...blocks: Map<string | undefined, string | undefined>[]) =>
    Object.fromEntries(
      Object.entries(TOKEN_NAMES).flatMap(([name, token]) => {
        const value = blocks.map((block) => block.get(token)).find((one) => one !== undefined);
        if (value !== undefined) return [[name, value]];
        // In the dark block a token may be absent, because it does not change.
        if (blocks.length === 1 && blocks[0] === dark) return [];
        throw new Error(`No token ${token} in tokens.css.`);
      }),
    );
  return { light: valuesIn(light), dark: valuesIn(dark) };
}
