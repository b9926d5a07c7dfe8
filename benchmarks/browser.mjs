/** What the measures in a browser share: Chromium, somebody who signs in, and a crowd on the live list. */
import { chromium } from "playwright-core";

const size = { viewport: { width: 1440, height: 900 } };
// The server splits what is larger.
const rowsPerFrame = 90;

export function launch() {
  return chromium.launch({
    executablePath: process.env.LIVECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
}

/** A page that shows its socket as `line` and can play a crowd's changes into it, as the server would send them. */
export async function newPage(browser, options = {}) {
  const context = await browser.newContext({ ...size, locale: "zh-CN", serviceWorkers: "block", ...options });
  const page = await context.newPage();
  await page.addInitScript(prepare, { rowsPerFrame });
  return page;
}

export async function signIn(page, url, { email, password }) {
  await page.goto(`${url}/agent/`);
  await page.locator("input[type=password], [data-line=online]").first().waitFor();
  if (await page.locator("input[type=password]").isVisible()) {
    await page.locator("input[autocomplete=username]").fill(email);
    await page.locator("input[type=password]").fill(password);
    await page.locator("input[type=password]").press("Enter");
  }
  await page.locator("[data-line=online]").waitFor();
  await page.locator("[data-dock=half]").waitFor();
}

export async function siteOf(request, url, token) {
  const headers = { Authorization: `Bearer ${token}` };
  const { items } = await (await request.get(`${url}/api/v1/sites`, { headers })).json();
  return items[0].id;
}

/** Fills the live list and waits until the page counts them. */
export async function enter(page, siteId, visitors) {
  await page.evaluate(
    ({ siteId, visitors }) => {
      window.crowdSite = siteId;
      window.play(window.framesOf(0, visitors, 0));
    },
    { siteId, visitors },
  );
  await page.waitForFunction(
    (visitors) => Number(document.querySelector('[data-count="online"]')?.textContent.replace(/\D/g, "")) >= visitors,
    visitors,
  );
}

/** Runs in the page, before its own scripts. */
function prepare({ rowsPerFrame }) {
  const Native = window.WebSocket;
  window.WebSocket = class extends Native {
    constructor(...given) {
      super(...given);
      window.line = this;
    }
  };
  const began = Date.now();
  const row = (number, turn) => ({
    id: `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`,
    site_id: window.crowdSite,
    number: 100000000 + number,
    name: "",
    type: ["new", "returning", "interested"][number % 3],
    channel: number % 2 ? "mobile" : "desktop",
    visits: (number % 9) + 1,
    ip: `203.0.113.${number % 250}`,
    region: { country: "中国", province: "广东", city: "佛山" },
    entered_at: new Date(began - number * 1000).toISOString(),
    last_active_at: new Date(began + turn * 1000).toISOString(),
    source: { kind: "search", name: "百度", keyword: "净水器厂家" },
    page: { url: `https://shop.example/products/${turn}/${number}`, title: `商用直饮水机 · 产品 ${turn}` },
    pages: turn + 1,
    browser: "Chrome 131",
    os: "Windows 10",
    state: "browsing",
    state_at: new Date(began - number * 1000).toISOString(),
    agent: null,
    last_agent: null,
    conversation_id: null,
    invitation_id: null,
    phone: null,
    member_id: null,
    rev: turn + 1,
  });
  window.framesOf = (from, to, turn) => {
    const frames = [];
    for (let start = from; start < to; start += rowsPerFrame) {
      const upserts = [];
      for (let number = start; number < Math.min(to, start + rowsPerFrame); number += 1)
        upserts.push(row(number, turn));
      frames.push(JSON.stringify({ type: "visitors.changed", site_id: window.crowdSite, upserts, removes: [] }));
    }
    return frames;
  };
  window.play = (frames) => {
    for (const data of frames) window.line.dispatchEvent(new MessageEvent("message", { data }));
  };
}
