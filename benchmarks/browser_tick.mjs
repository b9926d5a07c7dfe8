/** Opens the real workbench in Chromium and plays a crowd's changes into its socket, as the server would send them. */
import { enter, launch, newPage, signIn, siteOf } from "./browser.mjs";

const { URL: url, VISITORS, SECONDS } = process.env;
const visitors = Number(VISITORS);
const seconds = Number(SECONDS);
const ticksPerSecond = 4;

const browser = await launch();
const page = await newPage(browser);
const person = { email: `bench-${Date.now()}@shop.example`, password: "correct horse battery staple" };
const answer = await page.request.post(`${url}/api/v1/signup`, {
  data: { workspace_name: "Bench", name: "Bench", ...person },
});
if (!answer.ok()) throw new Error(await answer.text());
const siteId = await siteOf(page.request, url, (await answer.json()).access_token);
await signIn(page, url, person);

const devtools = await page.context().newCDPSession(page);
await devtools.send("Performance.enable");
const busy = async () => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
};

await enter(page, siteId, visitors);
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
