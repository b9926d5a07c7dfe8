/**
 * Lets the workbench start without a line and shows its notices (A06, A07). `vite.config.ts` puts in the files of the
 * build and a version made of them. What the server answers to the API is never kept: it would be somebody's words on a
 * computer that others use, and it would be old.
 */
const version = "__VERSION__";
/** The page and what it cannot start without. */
const shell = __SHELL__;

const cacheName = `smt-agent-${version}`;
const page = "/agent/";
/** A line that is neither up nor down must not hold the page back for longer. */
const patienceMilliseconds = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(shell.map((url) => new Request(url, { cache: "reload", credentials: "omit" })))),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      await Promise.all(
        names.filter((name) => name.startsWith("smt-agent-") && name !== cacheName).map((name) => caches.delete(name)),
      );
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", ({ data }) => {
  if (data?.type === "smt.update") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(page)) return;
  if (request.mode === "navigate") event.respondWith(newestPage(request));
  else if (url.pathname.startsWith("/agent/assets/")) event.respondWith(keptAsset(request));
  else if (shell.includes(url.pathname)) event.respondWith(fetch(request).catch(() => keptOr(url.pathname)));
});

/** The server's page while there is a server; else the one that was kept, which then says that there is no line. */
async function newestPage(request) {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMilliseconds);
  try {
    const answer = await fetch(request.url, { cache: "no-cache", credentials: "same-origin", signal: patience.signal });
    return answer.status < 500 ? answer : ((await caches.match(page)) ?? answer);
  } catch {
    return keptOr(page);
  } finally {
    clearTimeout(timer);
  }
}

/** The name of an asset holds its content: what was fetched once is good for ever. */
async function keptAsset(request) {
  const kept = await caches.match(request);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    const cache = await caches.open(cacheName);
    await cache.put(request, answer.clone());
  }
  return answer;
}

async function keptOr(url) {
  return (await caches.match(url)) ?? Response.error();
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(openTarget(event.notification.data ?? {}));
});

/** One window only (A07): the one that is open comes to the front and is told where to go. */
async function openTarget(target) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const workbenches = windows.filter((client) => new URL(client.url).pathname.startsWith(page));
  const [best] = workbenches.sort((one, other) => rank(other) - rank(one));
  if (!best) {
    const hash = target.conversationId ? `#/conversations/${target.conversationId}` : "";
    await self.clients.openWindow(`${page}${hash}`);
    return;
  }
  // Told first: some systems refuse the focus, and the right chat is worth more than none.
  best.postMessage({ type: "smt.open", target });
  await best.focus().catch(() => undefined);
}

function rank(client) {
  return (client.focused ? 2 : 0) + (client.visibilityState === "visible" ? 1 : 0);
}
