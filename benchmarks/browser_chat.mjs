/**
 * How quick the workbench is under the agent's hands, in Chromium: ten conversations that talk, a crowd on the live list
 * of whom each changes every second. A moment counts when it is painted, not when the code has run.
 */
import { enter, launch, newPage, signIn } from "./browser.mjs";

const { URL: url, SITE: siteId, EMAIL, PASSWORD, VISITORS, ROUNDS } = process.env;
const person = { email: EMAIL, password: PASSWORD };
const visitors = Number(VISITORS);
const rounds = Number(ROUNDS);
const ticksPerSecond = 4;
const [other] = JSON.parse(process.env.OTHERS);
/** Each with its id and the words of its newest message. */
const long = JSON.parse(process.env.LONG);
const short = JSON.parse(process.env.SHORT);

const browser = await launch();

async function signedIn(serviceWorkers) {
  const page = await newPage(browser, { serviceWorkers });
  await page.addInitScript(watchPainting);
  await signIn(page, url, person);
  return page;
}

/** From the beginning of the navigation until a chat can be read and answered. */
async function opened(page) {
  await page.goto("about:blank");
  await page.goto(`${url}/agent/#/c/${short.id}`, { waitUntil: "commit" });
  return page.evaluate(async (words) => {
    const milliseconds = await window.painted(
      () =>
        document.querySelector("[data-line=online]") &&
        document.querySelector("[data-conversation]") &&
        document.querySelector("[data-chat] textarea") &&
        window.lastMessage(words),
    );
    const scripts = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js"));
    return { milliseconds, files: scripts.length, bytes: scripts.reduce((sum, one) => sum + one.encodedBodySize, 0) };
  }, short.words);
}

// What comes out of a service worker does not say how large it was on the line.
const plain = await signedIn("block");
const { files, bytes } = await opened(plain);
await plain.context().close();

const page = await signedIn("allow");

/** From the click on the row until the newest message can be seen. */
async function switched({ id, words }) {
  const row = page.locator(`[data-conversation="${id}"]`);
  await row.scrollIntoViewIfNeeded();
  await page.evaluate(
    ({ words, id }) => {
      window.answer = new Promise((resolve) => {
        const onClick = ({ timeStamp }) =>
          window
            .painted(() => location.hash.endsWith(id) && window.lastMessage(words))
            .then((moment) => resolve(moment - timeStamp));
        addEventListener("click", onClick, { capture: true, once: true });
      });
    },
    { words, id },
  );
  await row.click({ position: { x: 60, y: 12 } });
  return page.evaluate(() => window.answer);
}

/** The crowd goes on until the page is left. */
async function busy() {
  await enter(page, siteId, visitors);
  await page.evaluate(
    ({ visitors, ticksPerSecond }) => {
      const share = visitors / ticksPerSecond;
      let tick = 0;
      setInterval(() => {
        const part = tick % ticksPerSecond;
        window.play(window.framesOf(part * share, (part + 1) * share, 1 + Math.floor(tick / ticksPerSecond)));
        tick += 1;
      }, 1000 / ticksPerSecond);
    },
    { visitors, ticksPerSecond },
  );
}

const opening = [];
for (let round = 0; round < rounds; round += 1) opening.push((await opened(page)).milliseconds);

const cold = { long: [], short: [] };
for (let round = 0; round < rounds; round += 1) {
  for (const [name, talk] of Object.entries({ long, short })) {
    // A chat that is opened first, so that no chunk is missing any more; the one that is measured is not in memory.
    await page.goto("about:blank");
    await page.goto(`${url}/agent/#/c/${other.id}`);
    await page.locator("[data-line=online]").waitFor();
    await page.locator("[data-chat] textarea").waitFor();
    await busy();
    cold[name].push(await switched(talk));
  }
}

const cached = { long: [], short: [] };
for (const talk of [long, short]) await switched(talk);
for (let round = 0; round < rounds * 4; round += 1) {
  cached.long.push(await switched(long));
  cached.short.push(await switched(short));
}

// Typing goes on in the chat with 10,000 messages.
await switched(long);
await page.locator("[data-chat] textarea").focus();
await page.evaluate(() => window.watchKeys());
const sent = [];
for (let round = 0; round < rounds * 2; round += 1) {
  const words = `answer number ${round} of this agent`;
  await page.keyboard.type(words, { delay: 35 });
  await page.evaluate((words) => {
    window.answer = new Promise((resolve) => {
      const onKey = ({ key, timeStamp }) => {
        if (key !== "Enter") return;
        removeEventListener("keydown", onKey, true);
        resolve(window.painted(() => window.lastMessage(words, true)).then((moment) => moment - timeStamp));
      };
      addEventListener("keydown", onKey, true);
    });
  }, words);
  await page.keyboard.press("Enter");
  sent.push(await page.evaluate(() => window.answer));
}
const keys = await page.evaluate(() => window.keys);

console.log(JSON.stringify({ files, bytes, opening, cold, cached, sent, keys }));
await browser.close();

/** Runs in the page, before its own scripts. */
function watchPainting() {
  /** When what `find` gives was first part of a painted frame: an observer of what can be seen reports after painting. */
  window.painted = (find) =>
    new Promise((resolve) => {
      const check = () => {
        const found = find();
        if (!found) return false;
        changes.disconnect();
        const sight = new IntersectionObserver(([{ isIntersecting }]) => {
          if (!isIntersecting) return;
          sight.disconnect();
          resolve(performance.now());
        });
        sight.observe(found);
        return true;
      };
      const changes = new MutationObserver(check);
      if (!check())
        changes.observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
          attributeFilter: ["data-line"],
        });
    });

  /** The newest message, if these are its words. */
  window.lastMessage = (words, isOwn = false) => {
    const last = [...document.querySelectorAll("[data-chat] [role=log] article[data-side]")].at(-1);
    return last?.textContent.includes(words) && (!isOwn || last.dataset.own === "true") ? last : null;
  };

  /** Of each key: the work until its glyph is painted, and the whole time, with the wait for the next frame. */
  window.watchKeys = () => {
    window.keys = [];
    const { port1, port2 } = new MessageChannel();
    let painting = null;
    port1.onmessage = () => {
      const now = performance.now();
      const { pressed, handled, frame } = painting;
      window.keys.push({ work: handled - pressed + now - frame, whole: now - pressed });
    };
    let pressed = 0;
    addEventListener(
      "keydown",
      ({ key, timeStamp }) => {
        pressed = key.length === 1 ? timeStamp : 0;
      },
      true,
    );
    addEventListener("input", () => {
      if (!pressed) return;
      const began = pressed;
      // After the page's own listeners.
      queueMicrotask(() => {
        const handled = performance.now();
        requestAnimationFrame(() => {
          painting = { pressed: began, handled, frame: performance.now() };
          port2.postMessage(null);
        });
      });
    });
  };
}
