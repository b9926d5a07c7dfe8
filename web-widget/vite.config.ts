import { copyFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { compressedAssets, proxyToServer } from "../vite.shared.ts";
import { launcherTokens } from "./launcherTokens.ts";

/** The hosted page starts from the same core, which sees by its address which of the two it is. */
const hostedPage: Plugin = {
  name: "hosted-page",
  apply: "build",
  writeBundle() {
    const dist = resolve(import.meta.dirname, "dist");
    copyFileSync(`${dist}/frame.html`, `${dist}/chat.html`);
  },
};

/**
 * The core needs no styles, so the page only names the chat's style sheet, and the core fetches it with the chat. Vite's
 * own way, a preloading helper in the entry, is larger than the rest of the saving.
 */
const lateStyles: Plugin = {
  name: "late-styles",
  apply: "build",
  enforce: "pre",
  load: (id) => (id.includes("vite/preload-helper") ? "export const __vitePreload = (load) => load();" : null),
  transformIndexHtml: {
    order: "post",
    handler: (html) =>
      html.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/, '<meta name="smt-styles" content="$1" />'),
  },
};

/** The page inside the iframe and the hosted chat page. The loader has a configuration of its own. */
export default defineConfig({
  base: "/widget/",
  plugins: [hostedPage, lateStyles, compressedAssets],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  resolve: {
    alias: { "react/jsx-runtime": "preact/jsx-runtime", "react-dom": "preact/compat", react: "preact/compat" },
  },
  define: { __LAUNCHER_TOKENS__: JSON.stringify(launcherTokens()) },
  server: { proxy: proxyToServer },
  build: {
    target: "es2022",
    modulePreload: false,
    cssCodeSplit: false,
    // The frame's CSP knows no data: fonts or styles.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { frame: resolve(import.meta.dirname, "frame.html") } },
  },
});
