import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

/** What is no text of the interface, by file. */
const ALLOWED: Record<string, RegExp> = {
  // The name of the product in both scripts, and in the comment that goes with the snippet.
  "web-shared/src/auth/AuthLayout.tsx": /^商盟通$/,
  "web-admin/src/features/sites/WebSnippet.tsx": /商盟通/,
  // Words to find by, in both languages at once.
  "web-agent/src/common/emojiNames.ts": /./,
  "web-agent/src/common/pinyinInitials.ts": /./,
  "web-agent/src/common/testing.ts": /./,
  // Characters that say nothing about a question.
  "web-agent/src/features/canned/suggest.ts": /./,
  // Variables have a name in each language, and both are understood.
  "web-shared/src/canned/variables.ts": /./,
  // A language is called what it calls itself.
  "web-widget/src/app/LanguageSwitch.tsx": /^简体中文$/,
  // Ends of the names of places, which are data.
  "web-agent/src/common/visitorText.ts": /^省市$/,
};

const sources = ["web-shared", "web-agent", "web-admin", "web-widget"].flatMap((app) =>
  (readdirSync(join(root, app, "src"), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$|(^|\/)i18n\//.test(name))
    .map((name) => join(app, "src", name)),
);

describe("texts", () => {
  it("stand in the dictionaries and not in the components (style: no literal text)", () => {
    expect(sources.length).toBeGreaterThan(400);
    const literal = sources.flatMap((name) => {
      const code = readFileSync(join(root, name), "utf8")
        .replaceAll(/\/\*[\s\S]*?\*\//g, "")
        .replaceAll(/(^|\s)\/\/.*$/gm, "");
      return (code.match(/\p{Script=Han}+/gu) ?? [])
        .filter((text) => !ALLOWED[name]?.test(text))
        .map((text) => `${name}: ${text}`);
    });
    expect(literal).toEqual([]);
  });
});
