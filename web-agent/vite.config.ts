import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { compressedAssets, firstLoadChunks, formContextAlone, proxyToServer } from "../vite.shared.ts";
import { version } from "./package.json" with { type: "json" };
import { serviceWorker } from "./serviceWorkerPlugin.ts";

/** The dictionary holds the words of both consoles in both languages; those of the other console stay out. */
const withoutAdminWords: Plugin = {
  name: "without-admin-words",
  enforce: "pre",
  resolveId: (source) => (/locales\/[\w-]+\/admin$/.test(source) ? "\0no-words" : undefined),
  load: (id) => (id === "\0no-words" ? "export const admin = {};" : undefined),
};

export default defineConfig({
  base: "/agent/",
  define: { "import.meta.env.SMT_VERSION": JSON.stringify(version) },
  plugins: [withoutAdminWords, formContextAlone, react(), serviceWorker(), compressedAssets],
  server: { proxy: proxyToServer },
  build: { target: "es2022", rolldownOptions: { output: { codeSplitting: { groups: firstLoadChunks } } } },
});
