import { defineConfig } from "@playwright/test";
import { hostUrl, livechat, serverUrl } from "./servers.ts";

/** The real server with the built front ends, a page of another origin that carries the snippet, a real Chromium. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  globalTeardown: "./cleanUp.ts",
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: false,
  // A test that passes only when it is run again is printed as "flaky" at the end: a race to be found.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  webServer: [
    { command: livechat.command, cwd: livechat.folder, env: livechat.env, url: `${serverUrl}/readyz`, timeout: 60_000 },
    { command: "node hostPages.mjs", url: `${hostUrl}/healthz`, timeout: 20_000 },
  ],
  use: {
    baseURL: serverUrl,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
    // The shell that works offline has a test of its own; the others meet the server itself.
    serviceWorkers: "block",
    // Nothing is clicked while it still opens, and nothing is drawn sixty times a second; the first day moves (first-light).
    contextOptions: { reducedMotion: "reduce" },
    // Pictures of every step cost a sixth of the run: where a failure runs again, the second try draws them.
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.LIVECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium",
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
    },
  },
});
