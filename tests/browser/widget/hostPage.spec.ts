import type { Page } from "@playwright/test";
import { serverUrl } from "../fixtures.ts";
import { servePage } from "./ownPage.ts";
import { expect, launcher, openPanel, panel, siteUrl, test } from "./widget.ts";

/** What the host page's console and CSP had to say. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  return complaints;
}

async function canTalk(page: Page): Promise<void> {
  const chat = await openPanel(page);
  await chat.say("你好");
  await expect(chat.message("你好")).toHaveAttribute("data-state", /sent|delivered|read/);
}

test.describe("SC6: the widget works", () => {
  test("under a strict Content-Security-Policy, without a complaint", async ({ workspace, page }) => {
    const complaints = complaintsOf(page);
    await page.goto(siteUrl(workspace, "/strict"));
    await canTalk(page);

    expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  });

  test("where Trusted Types are required", async ({ workspace, page }) => {
    const complaints = complaintsOf(page);
    const headers = { "Content-Security-Policy": "require-trusted-types-for 'script'; trusted-types 'none'" };
    await using own = await servePage(workspace, { headers });
    await page.goto(own.url);
    await canTalk(page);

    expect(complaints).toEqual([]);
  });

  test("among bent prototypes", async ({ workspace, page }) => {
    await page.addInitScript(() => {
      if (window.top !== window) return;
      const bent = { junk: () => "junk", isOpen: true, toJSON: () => "old library" };
      for (const [name, value] of Object.entries(bent)) {
        (Object.prototype as unknown as Record<string, unknown>)[name] = value;
        (Array.prototype as unknown as Record<string, unknown>)[name] = value;
      }
      (Array.prototype as { find: unknown }).find = () => "not what you think";
      (window as { JSON: unknown }).JSON = { parse: () => null, stringify: () => null };
    });
    await page.goto(siteUrl(workspace));
    await canTalk(page);
  });

  test("twice on a page, as one launcher", async ({ workspace, page }) => {
    await page.goto(siteUrl(workspace, "/twice"));
    await expect(launcher(page)).toBeVisible();

    await expect(launcher(page)).toHaveCount(1);
    await expect(panel(page)).toHaveCount(1);
  });

  test("without localStorage, in the page and in the frame", async ({ workspace, page }) => {
    await page.addInitScript(() => {
      for (const name of ["localStorage", "sessionStorage"]) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      }
    });
    await page.goto(siteUrl(workspace));
    await canTalk(page);
  });

  test("under a base address of somebody else", async ({ workspace, page }) => {
    await using own = await servePage(workspace, { head: '<base href="https://elsewhere.example/">' });
    await page.goto(own.url);
    await canTalk(page);
  });

  test("and does not move the page", async ({ workspace, page }) => {
    await page.addInitScript(() => {
      interface Shift extends PerformanceEntry {
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      }
      const shifts: string[] = [];
      (window as unknown as { shifts: string[] }).shifts = shifts;
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as Shift[]) {
          shifts.push(...shift.sources.map(({ node }) => node?.nodeName ?? "in a shadow"));
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(siteUrl(workspace));
    const shifts = () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    await expect(launcher(page)).toBeVisible();
    expect(await shifts()).toEqual([]);
    await openPanel(page);

    // The launcher may change its own shape at a click; nodes in its shadow are not told.
    expect((await shifts()).filter((node) => node !== "in a shadow")).toEqual([]);
  });
});

test.describe("SC5: messages between page and frame", () => {
  test("from another window, even with the right words, change nothing", async ({ workspace, page }) => {
    await page.goto(siteUrl(workspace));
    await expect(launcher(page)).toBeVisible();
    await page.evaluate(async () => {
      const message = { mark: "smt-1", message: { type: "panel", isOpen: true, isAsked: true } };
      window.postMessage(message, "*");
      const stranger = document.createElement("iframe");
      document.body.append(stranger);
      const script = stranger.contentDocument?.createElement("script");
      if (!script) throw new Error("no document");
      script.textContent = `parent.postMessage(${JSON.stringify(message)}, "*")`;
      stranger.contentDocument?.body.append(script);
      // Messages are tasks of their own: let those that are on their way arrive.
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    });

    await expect(launcher(page)).toHaveAttribute("aria-expanded", "false");
  });

  test("carry neither the token nor what is said", async ({ agent, workspace, page }) => {
    await page.addInitScript(() => {
      if (window.top !== window) return;
      const heard: string[] = [];
      (window as unknown as { heard: string[] }).heard = heard;
      addEventListener("message", (event) => heard.push(JSON.stringify(event.data)));
    });
    await page.goto(siteUrl(workspace));
    const chat = await openPanel(page);
    await chat.say("我的秘密");
    await expect(chat.message("我的秘密")).toBeVisible();
    await agent.say(await agent.serve(), "他的秘密");
    await expect(chat.message("他的秘密")).toBeVisible();
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);

    expect(heard.length).toBeGreaterThan(0);
    expect(heard.join()).not.toMatch(/秘密|token|eyJ/);
  });
});

test("the pages of a single-page app are seen, with the title they get later", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  const visitor = await agent.visitorId();
  await page.evaluate(() => {
    history.pushState({}, "", "/cart");
    document.title = "购物车";
  });
  const trail = async () => {
    const { items } = await agent.api<{ items: { url: string; title: string }[] }>("GET", `/visitors/${visitor}/trail`);
    return items.map(({ url, title }) => [new URL(url).pathname, title]);
  };
  await expect.poll(trail).toEqual([
    ["/cart", "购物车"],
    ["/", "示例商店"],
  ]);
  await page.goBack();

  await expect.poll(async () => (await trail()).length).toBe(3);
});

test("SMT opens, closes, tells, and names the visitor", async ({ agent, workspace, page }) => {
  await page.addInitScript(() => {
    (window as unknown as { SMT: unknown[] }).SMT = [["identify", { name: "张老师", phone: "13800000000" }], ["open"]];
  });
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toHaveAttribute("aria-expanded", "true");
  const visitor = await agent.visitorId();
  const name = async () => (await agent.api<{ card: { name: string } }>("GET", `/visitors/${visitor}`)).card.name;
  await expect.poll(name).toBe("张老师");
  await page.evaluate(() => (window as unknown as { SMT: { close: () => void } }).SMT.close());

  await expect(launcher(page)).toHaveAttribute("aria-expanded", "false");
});

test("SC2: a page that is not on the site's list gets no launcher and no harm", async ({ agent, workspace, page }) => {
  await agent.api("PATCH", `/sites/${workspace.siteId}`, { allowed_domains: ["shop.example"] });
  const refused = page.waitForEvent("console", (message) => message.text().includes("frame-ancestors"));
  await page.goto(siteUrl(workspace));
  await refused;

  await expect(panel(page)).toBeHidden();
  await expect(launcher(page)).toBeHidden();
  await expect(page.getByRole("heading", { name: "示例商店" })).toBeVisible();
  // Nor may it ask by itself for what the frame would ask.
  const answer = await page.request.post(`${serverUrl}/widget/v1/session`, {
    data: {
      site_key: workspace.siteKey,
      host_origin: new URL(page.url()).origin,
      page: { url: page.url(), title: "" },
    },
  });
  expect(answer.status()).toBe(403);
});
