import type { Page } from "@playwright/test";
import { composer, expect, listRow, openWorkbench, serverUrl, test } from "./people.ts";

test.use({ serviceWorkers: "allow" });

/** The worker that starts the workbench without a line is in charge of the page. */
const untilKept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve));
  });

test("A06: the workbench can be installed: manifest, icons and worker come with the right headers", async ({
  request,
}) => {
  const manifest = await request.get(`${serverUrl}/agent/manifest.webmanifest`);
  expect(manifest.headers()["content-type"]).toContain("application/manifest+json");
  const { name, start_url, scope, display, icons } = await manifest.json();
  expect({ name, start_url, scope, display }).toEqual({
    name: "商盟通工作台",
    start_url: "/agent/",
    scope: "/agent/",
    display: "standalone",
  });
  expect(icons.some(({ purpose }: { purpose?: string }) => purpose === "maskable")).toBe(true);
  for (const { src } of icons) expect((await request.get(`${serverUrl}${src}`)).status(), src).toBe(200);
  expect((await (await request.get(`${serverUrl}/agent/manifest.en.webmanifest`)).json()).name).toBe("SMT workbench");

  const worker = await request.get(`${serverUrl}/agent/sw.js`);
  expect(worker.headers()["content-type"]).toContain("javascript");
  expect(worker.headers()["cache-control"]).toBe("no-cache");
});

test("A06: without a line the workbench still starts, says so, and goes on when the line is back; no answer of the API is kept", async ({
  stage,
  workspace,
}) => {
  const page = await openWorkbench(stage, workspace, { serviceWorkers: "allow" });
  await untilKept(page);

  await page.context().setOffline(true);
  await page.reload();
  await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return all.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/agent/");
  expect(kept.filter((path) => !path.startsWith("/agent/"))).toEqual([]);

  await page.context().setOffline(false);
  await expect(page.locator("[data-line=online]")).toBeVisible();
});

test("A07: a click on a notice brings the one open window to its chat", async ({ stage, workspace, enter }) => {
  const page = await openWorkbench(stage, workspace, { serviceWorkers: "allow" });
  await untilKept(page);
  const visitor = await enter();
  await visitor.start("通知里的对话");
  await expect(listRow(page, visitor)).toBeVisible();

  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error("no worker");
  // Chromium without a screen shows no notices: the click itself is what is played.
  await worker.evaluate((conversationId) => {
    const click = new Event("notificationclick") as Event & Record<string, unknown>;
    Object.assign(click, {
      notification: { close: () => undefined, data: { conversationId } },
      waitUntil: () => undefined,
    });
    self.dispatchEvent(click);
  }, visitor.conversationId);

  await expect(page.getByRole("log")).toContainText("通知里的对话");
  await expect(composer(page)).toBeVisible();
  expect(page.context().pages()).toHaveLength(1);
});
