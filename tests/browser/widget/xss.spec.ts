import type { Page } from "@playwright/test";
import { expect, launcher, openPanel, siteUrl, test } from "./widget.ts";

/** Each would run if it were ever taken for markup, a link or a template. */
const POLYGLOTS = [
  `"'><img src=x onerror="top.__pwned=1;window.__pwned=1">`,
  "<svg/onload=window.__pwned=1><script>window.__pwned=1</script>",
  "javascript:window.__pwned=1//",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of somebody else's is what is tried.
  "{{constructor.constructor('window.__pwned=1')()}}${window.__pwned=1}",
];
const ALL = POLYGLOTS.join(" ");

async function pwned(page: Page): Promise<unknown[]> {
  const frames = page
    .frames()
    .map((frame) => frame.evaluate(() => (window as unknown as { __pwned?: number }).__pwned));
  return (await Promise.all(frames)).filter((one) => one !== undefined);
}

test("SX1: whatever an agent or a visitor writes is shown as written and runs nowhere", async ({
  agent,
  workspace,
  page,
}) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    if (!/^(https?:\/\/(127\.0\.0\.1|localhost):|data:|blob:)/.test(request.url())) strangers.push(request.url());
  });
  page.on("dialog", (dialog) => strangers.push(`dialog ${dialog.message()}`));
  const short = POLYGLOTS[0] ?? "";
  await agent.api("PATCH", "/me", {
    nickname: short.slice(0, 50),
    card: {
      staff_no: short,
      title: ALL.slice(0, 200),
      phone: short,
      email: short,
      qq: short,
      wechat: POLYGLOTS[2],
      taobao: short,
      skype: short,
      greeting: ALL,
    },
  });
  await agent.api("PATCH", `/sites/${workspace.siteId}`, {
    name: short.slice(0, 60),
    greeting: ALL,
    offline_text: ALL,
  });
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  const visitor = await agent.visitorId();
  await agent.ask("visitor.invite", { visitor_id: visitor, client_id: crypto.randomUUID(), text: ALL });
  await expect(page.locator(".card .text")).toHaveText(ALL);
  await page.locator(".card .x").click();

  const chat = await openPanel(page);
  await expect(chat.log).toContainText(ALL);
  for (const text of POLYGLOTS) await chat.say(text);
  const talk = await agent.serve();
  await expect(chat.message(POLYGLOTS.at(-1) ?? "")).toBeVisible();
  await agent.say(talk, `${ALL} https://shop.example/"onmouseover="window.__pwned=1`);
  await agent.send(talk, {
    kind: "file",
    attachment_id: await agent.upload(
      `${short.replaceAll("/", "")}.txt`,
      Buffer.from("<script>window.__pwned=1</script>"),
    ),
  });
  await expect(chat.root.getByRole("link", { name: /^下载/ })).toBeVisible();

  for (const link of await chat.root.getByRole("link").all()) {
    expect(await link.getAttribute("href")).toMatch(/^(https?:|mailto:|tel:|skype:|\/)/);
  }
  expect(await chat.root.locator("[onerror],[onload],[onmouseover],script:not([type=module])").count()).toBe(0);
  expect(await pwned(page)).toEqual([]);
  expect(strangers).toEqual([]);
});
