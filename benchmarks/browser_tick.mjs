/** Opens the real workbench in Chromium and plays a crowd's changes into its socket, as the server would send them. */
import { chromium } from "playwright-core";

const { URL: url, VISITORS, SECONDS } = process.env;
const visitors = Number(VISITORS);
const seconds = Number(SECONDS);
const ticksPerSecond = 4;
// The server splits what is larger.
const rowsPerFrame = 90;

const browser = await chromium.launch({
  executablePath: process.env.LIVECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });

await page.addInitScript(() => {
  const Native = window.WebSocket;
  window.WebSocket = class extends Native {
    constructor(...given) {
      super(...given);
      window.line = this;
    }
  };
});

const person = { email: `bench-${Date.now()}@shop.example`, password: "correct horse battery staple" };
const answer = await page.request.post(`${url}/api/v1/signup`, {
  data: { workspace_name: "Bench", name: "Bench", ...person },
});
if (!answer.ok()) throw new Error(await answer.text());
const headers = { Authorization: `Bearer ${(await answer.json()).access_token}` };
const { items } = await (await page.request.get(`${url}/api/v1/sites`, { headers })).json();
const siteId = items[0].id;
await page.goto(`${url}/agent/`);
if (await page.locator("input[type=password]").isVisible()) {
  await page.locator("input[autocomplete=username]").fill(person.email);
  await page.locator("input[type=password]").fill(person.password);
  await page.locator("input[type=password]").press("Enter");
}
await page.locator("[data-line=online]").waitFor();
await page.locator("[data-dock=half]").waitFor();

const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
const busy = async () => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
};

await page.evaluate(
  ({ siteId, visitors, rowsPerFrame }) => {
    const began = Date.now();
    const row = (number, turn) => ({
      id: `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`,
      site_id: siteId,
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
        frames.push(JSON.stringify({ type: "visitors.changed", site_id: siteId, upserts, removes: [] }));
      }
      return frames;
    };
    window.play = (frames) => {
      for (const data of frames) window.line.dispatchEvent(new MessageEvent("message", { data }));
    };
    window.play(window.framesOf(0, visitors, 0));
  },
  { siteId, visitors, rowsPerFrame },
);
await page.locator('[data-count="online"]', { hasText: String(visitors) }).waitFor();
// The tint of those who just came runs out, and with it its animation.
await page.waitForTimeout(6000);

/** Main thread time of so many seconds, with the crowd or without. */
const measured = async (withCrowd) => {
  await page.evaluate(
    ({ visitors, seconds, ticksPerSecond, withCrowd }) => {
      const share = visitors / ticksPerSecond;
      window.ticks = [];
      for (let tick = 0; tick < seconds * ticksPerSecond; tick += 1) {
        const part = tick % ticksPerSecond;
        const turn = 1 + Math.floor(tick / ticksPerSecond);
        window.ticks.push(withCrowd ? window.framesOf(part * share, (part + 1) * share, turn) : []);
      }
      window.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
      }).observe({ type: "longtask" });
    },
    { visitors, seconds, ticksPerSecond, withCrowd },
  );
  const before = await busy();
  await page.evaluate(
    (milliseconds) =>
      new Promise((resolve) => {
        const timer = setInterval(() => {
          const frames = window.ticks.shift();
          if (frames) return window.play(frames);
          clearInterval(timer);
          resolve();
        }, milliseconds);
      }),
    1000 / ticksPerSecond,
  );
  return { milliseconds: (await busy()) - before, longest: await page.evaluate(() => window.longest) };
};

const atRest = await measured(false);
const crowded = await measured(true);
console.log(
  JSON.stringify({
    milliseconds_per_tick: (crowded.milliseconds - atRest.milliseconds) / (seconds * ticksPerSecond),
    at_rest_per_second: atRest.milliseconds / seconds,
    longest_task: crowded.longest,
  }),
);
await browser.close();
