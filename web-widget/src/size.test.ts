// @vitest-environment node
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");

/** What a build would write, as file name → gzipped bytes. */
async function sizesOf(configFile: string): Promise<Map<string, number>> {
  const built = await build({
    root,
    configFile: resolve(root, configFile),
    logLevel: "silent",
    mode: "production",
    build: { write: false },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const files = outputs.flatMap(
    ({ output }) => output as { fileName: string; code?: string; source?: string | Uint8Array }[],
  );
  return new Map(
    files.map(({ fileName, code, source }) => [fileName, gzipSync(code ?? source ?? "", { level: 9 }).length]),
  );
}

const sum = (sizes: Map<string, number>, pattern: RegExp) => {
  const found = [...sizes].filter(([name]) => pattern.test(name));
  expect(found.length, `something matches ${pattern}`).toBeGreaterThan(0);
  return found.reduce((total, [, size]) => total + size, 0);
};

it("is under 12 kB before the first click, and under 45 kB with the whole chat", { timeout: 60_000 }, async () => {
  const loader = sum(await sizesOf("vite.loader.config.ts"), /widget\.js$/);
  const frame = await sizesOf("vite.config.ts");
  const core = sum(frame, /^(frame\.html|assets\/frame-.*\.js)$/);
  const chat = sum(frame, /^assets\/(main|start|style|invitations)-.*\.(js|css)$/);

  expect(loader).toBeLessThan(5_000);
  expect(loader + core).toBeLessThan(12_000);
  expect(chat).toBeLessThan(45_000);
  // Nothing is left uncounted.
  expect(loader + core + chat).toBe(loader + sum(frame, /\.(js|css|html)$/));
});
