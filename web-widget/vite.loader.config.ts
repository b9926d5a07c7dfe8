import { resolve } from "node:path";
import { defineConfig } from "vite";

/** `/widget.js`: one classic script without dependencies, since it runs in other people's pages. */
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2020",
    // Otherwise each logical property is written out for both directions.
    cssTarget: ["chrome111", "safari16.4", "firefox114"],
    emptyOutDir: false,
    lib: {
      entry: resolve(import.meta.dirname, "src/loader/index.ts"),
      formats: ["iife"],
      name: "SMTLoader",
      fileName: () => "widget.js",
    },
  },
});
