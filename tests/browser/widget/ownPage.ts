/** A host page made to order. Served for real: the browser keeps pages that a test only pretends from local servers. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serverUrl, type Workspace } from "../fixtures.ts";

interface Order {
  head?: string;
  headers?: Record<string, string>;
  /** The page's own wish for a language. */
  language?: string;
}

export async function servePage({ siteKey }: Workspace, { head = "", headers = {}, language }: Order) {
  const wish = language ? ` data-lang="${language}"` : "";
  const html = `<!doctype html><html lang="zh-CN"><head>${head}<title>订制页面</title></head><body><h1>订制页面</h1>
<script async src="${serverUrl}/widget.js" data-site="${siteKey}"${wish}></script></body></html>`;
  const server = createServer((_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.end(html);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, [Symbol.asyncDispose]: async () => void server.close() };
}
