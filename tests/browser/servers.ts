/** Where the servers of the browser tests are. Playwright reads its configuration once per worker: all must agree. */

import { execFileSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const port = remembered("LIVECHAT_TEST_PORT", freePort);
const hostPort = remembered("LIVECHAT_TEST_HOST_PORT", freePort);
const folder = remembered("LIVECHAT_TEST_FOLDER", () => mkdtempSync(join(tmpdir(), "livechat-browser-")));

export const serverUrl = `http://127.0.0.1:${port}`;
/** Another origin: `localhost` is not `127.0.0.1` to a browser. */
export const hostUrl = `http://localhost:${hostPort}`;

export const livechat = {
  command: `${join(root, ".venv/bin/livechat")} serve`,
  folder,
  env: {
    LIVECHAT_PORT: port,
    LIVECHAT_DATA_DIR: join(folder, "data"),
    LIVECHAT_LOG_LEVEL: "warning",
    // All people of all tests come from this one address.
    LIVECHAT_RATE_LIMITS_ENABLED: "false",
  },
};

/** The first process to ask decides; those it starts find the answer in their environment. */
function remembered(name: string, make: () => string): string {
  process.env[name] ??= make();
  return process.env[name];
}

export function freePort(): string {
  const ask = `const s = require("net").createServer().listen(0, "127.0.0.1", () => { process.stdout.write(String(s.address().port)); s.close(); })`;
  return execFileSync(process.execPath, ["-e", ask], { encoding: "utf8" }).trim();
}
