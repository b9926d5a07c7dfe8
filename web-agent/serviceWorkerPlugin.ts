import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** What stands in `public/` and is needed to start. */
const files = ["before-paint.js", "favicon.svg", "icon-192.png", "manifest.webmanifest", "manifest.en.webmanifest"];

/** Writes `sw.js` with the names of what the page loads first; they hold hashes, so its version changes with them. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const first = new Set<string>();
        const add = (name: string) => {
          const chunk = bundle[name];
          if (first.has(name) || chunk?.type !== "chunk") return;
          first.add(name);
          for (const style of chunk.viteMetadata?.importedCss ?? []) first.add(style);
          for (const imported of chunk.imports) add(imported);
        };
        for (const chunk of Object.values(bundle)) if (chunk.type === "chunk" && chunk.isEntry) add(chunk.fileName);
        const shell = ["/agent/", ...[...first, ...files].map((name) => `/agent/${name}`)];
        const source = readFileSync(new URL("serviceWorker.js", import.meta.url), "utf8");
        const version = createHash("sha256").update(shell.join()).update(source).digest("hex").slice(0, 12);
        this.emitFile({
          type: "asset",
          fileName: "sw.js",
          source: source.replace("__VERSION__", version).replace("__SHELL__", JSON.stringify(shell)),
        });
      },
    },
  };
}
