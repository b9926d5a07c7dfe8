import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressedAssets, firstLoadChunks, formContextAlone, proxyToServer } from "../vite.shared.ts";

export default defineConfig({
  base: "/admin/",
  publicDir: "../web-shared/public",
  plugins: [formContextAlone, react(), compressedAssets],
  server: { proxy: proxyToServer },
  build: { target: "es2022", rolldownOptions: { output: { codeSplitting: { groups: firstLoadChunks } } } },
});
