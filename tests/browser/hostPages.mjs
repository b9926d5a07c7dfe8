// Somebody's web site: pages on another origin that carry the snippet as the admin console gives it.
//   /?site=KEY             a plain page            /about?site=KEY   another page of the same site
//   /strict?site=KEY       under a strict Content-Security-Policy
//   /twice?site=KEY        with the snippet twice
//   /none                  without it
import { createServer } from "node:http";

const server = `http://127.0.0.1:${process.env.LIVECHAT_TEST_PORT}`;
const strict = [
  "default-src 'none'",
  `script-src ${server}`,
  `connect-src ${server}`,
  `frame-src ${server}`,
  `img-src ${server}`,
].join("; ");

const snippet = (site) => `<script async src="${server}/widget.js" data-site="${site}"></script>`;

const page = (title, body) => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title></head>
<body><h1>${title}</h1><p><a href="/about">关于我们</a></p>${body}</body></html>`;

createServer((request, response) => {
  const url = new URL(request.url, "http://localhost");
  const site = (url.searchParams.get("site") ?? "").replace(/[^\w-]/g, "");
  const tag = url.pathname === "/none" || !site ? "" : snippet(site).repeat(url.pathname === "/twice" ? 2 : 1);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  if (url.pathname === "/strict") response.setHeader("Content-Security-Policy", strict);
  response.end(url.pathname === "/healthz" ? "ok" : page(url.pathname === "/about" ? "关于我们" : "示例商店", tag));
}).listen(Number(process.env.LIVECHAT_TEST_HOST_PORT), "localhost");
