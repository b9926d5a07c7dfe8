/** What the three vite configurations have in common. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

const server = process.env.LIVECHAT_DEV_SERVER ?? "http://127.0.0.1:8000";

/** In development the pages come from vite and all that is behind them from `livechat serve`. */
export const proxyToServer = {
  "/api": server,
  "/widget/v1": server,
  "/ws": { target: server.replace(/^http/, "ws"), ws: true },
};

/**
 * What the page needs at once comes in few files, ordered by how seldom they change; what a late page or dialog needs alone
 * stays out of them, and the bundler splits it as it is used. React has the highest priority, or it would land in the files
 * that depend on it.
 */
export const firstLoadChunks: NonNullable<Rolldown.CodeSplittingOptions["groups"]> = [
  { name: "react", test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 30 },
  {
    name: "antd",
    test: /node_modules[\\/](antd|@ant-design|@rc-component|rc-[^\\/]+)[\\/]/,
    tags: ["$initial"],
    priority: 20,
  },
  { name: "vendor", test: /node_modules[\\/]/, tags: ["$initial"], priority: 10 },
  { name: "app", tags: ["$initial"], priority: 0 },
];

/** Writes `.br` and `.gz` beside each asset, so that the server never compresses while it has messages to carry. */
export const compressedAssets: Plugin = {
  name: "compressed-assets",
  apply: "build",
  writeBundle({ dir = "dist" }, bundle) {
    for (const { fileName, ...file } of Object.values(bundle)) {
      const content = Buffer.from(file.type === "chunk" ? file.code : file.source);
      if (!/^assets\/.*\.(js|css|svg)$/.test(fileName) || content.length < 1024) continue;
      writeFileSync(resolve(dir, `${fileName}.br`), brotliCompressSync(content));
      writeFileSync(resolve(dir, `${fileName}.gz`), gzipSync(content, { level: 9 }));
    }
  },
};

/**
 * Every page of antd needs the context of forms, and its package's entry brings all forms and their checks along: 13 kB that
 * only a form needs. The context is taken from its own file.
 */
export const formContextAlone: Plugin = {
  name: "form-context-alone",
  apply: "build",
  enforce: "pre",
  resolveId(source, importer) {
    if (source !== "@rc-component/form" || !importer?.replaceAll("\\", "/").endsWith("antd/es/form/context.js"))
      return null;
    return this.resolve("@rc-component/form/es/FormContext.js", importer);
  },
};
