import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { proxyToServer, vendorChunks } from "../vite.shared.ts";
import { version } from "./package.json" with { type: "json" };
import { serviceWorker } from "./serviceWorkerPlugin.ts";

// What only the sign-in page and the phone need comes with them. A group takes in what its members import, so the few
// parts of these that every control shares stay where they are.
const late =
  /node_modules[\\/](antd[\\/]es|@rc-component)[\\/](form|async-validator|drawer|checkbox|steps|alert|auto-complete|select|virtual-list|slider|switch)[\\/]/;
const chunks = vendorChunks.map((chunk) => ({
  ...chunk,
  test: (id: string) => chunk.test.test(id) && !late.test(id),
}));

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
  plugins: [withoutAdminWords, react(), serviceWorker()],
  server: { proxy: proxyToServer },
  build: { target: "es2022", rolldownOptions: { output: { codeSplitting: { groups: chunks } } } },
});
