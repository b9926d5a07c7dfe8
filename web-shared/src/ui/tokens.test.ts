import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
/** The tokens, the same values under Ant Design's names, and the colours that a site may be given. */
const TOKEN_FILES = ["tokens.css", "theme.ts", "siteColors.ts"].map((name) => join("web-shared/src/ui", name));

const sources = ["web-shared", "web-agent", "web-admin", "web-widget"].flatMap((app) =>
  (readdirSync(join(root, app, "src"), { recursive: true }) as string[])
    .filter((name) => /\.(tsx?|css)$/.test(name) && !name.includes(".test.") && !name.endsWith(".d.ts"))
    .map((name) => join(app, "src", name)),
);

describe("colours", () => {
  it("stand in the token files and nowhere else", () => {
    expect(sources.length).toBeGreaterThan(60);
    expect(sources).toEqual(expect.arrayContaining(TOKEN_FILES.slice(0, 2)));
    const raw = sources
      .filter((name) => !TOKEN_FILES.includes(name))
      .flatMap((name) => {
        const text = readFileSync(join(root, name), "utf8");
        return [...text.matchAll(/#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?=[\s;"'`,)])/gi)].map(
          ([colour]) => `${name}: ${colour}`,
        );
      });
    expect(raw).toEqual([]);
  });
});
