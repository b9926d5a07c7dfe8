// @vitest-environment node
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { expect, it, vi } from "vitest";

const root = resolve(import.meta.dirname, "..");

it("A05: loads at most 350 KiB of script in few files before anything is shown", { timeout: 180_000 }, async () => {
  // A test's own environment would build React for development.
  vi.stubEnv("NODE_ENV", "production");
  const built = await build({ root, logLevel: "silent", mode: "production", build: { write: false } });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunks = new Map(
    outputs.flatMap(({ output }) =>
      output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])),
    ),
  );
  const first = new Set<Rolldown.OutputChunk>();
  const follow = (name: string) => {
    const chunk = chunks.get(name);
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const imported of chunk.imports) follow(imported);
  };
  for (const [name, { isEntry }] of chunks) if (isEntry) follow(name);
  const size = [...first].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);

  expect(first.size).toBeGreaterThan(2);
  expect(first.size).toBeLessThan(10);
  expect(size).toBeLessThan(350 * 1024);
  // What only a late dialog or page needs is not in it.
  const modules = [...first].flatMap(({ modules }) => Object.keys(modules));
  const late = /@rc-component\/(form|picker|select|slider|table)\/es\/(?!locale|FormContext)/;
  expect(modules.filter((id) => late.test(id))).toEqual([]);
});
