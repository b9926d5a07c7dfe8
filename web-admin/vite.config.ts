import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { proxyToServer, vendorChunks } from "../vite.shared.ts";

export default defineConfig({
  base: "/admin/",
  publicDir: "../web-shared/public",
  plugins: [react()],
  server: { proxy: proxyToServer },
  build: { target: "es2022", rolldownOptions: { output: { codeSplitting: { groups: vendorChunks } } } },
});
