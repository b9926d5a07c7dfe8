import type { Page } from "@playwright/test";
import { composer, expect, listRow, openWorkbench, test } from "./people.ts";

declare global {
  interface Window {
    notices: { title: string; body: string }[];
    tones: number;
  }
}

/** Stand-ins for what no test machine has: a desktop to notify and a loudspeaker. */
const listenIn = async (page: Page) => {
  await page.addInitScript(() => {
    window.notices = [];
    window.tones = 0;
    class Notice {
      static permission = "default";
      static requestPermission = async () => {
        Notice.permission = "granted";
        return "granted" as const;
      };
      onclick: (() => void) | null = null;
      constructor(title: string, options: NotificationOptions) {
        window.notices.push({ title, body: options.body ?? "" });
      }
      close() {}
    }
    Object.assign(window, { Notification: Notice });
    const create = AudioContext.prototype.createOscillator;
    AudioContext.prototype.createOscillator = function (this: AudioContext) {
      window.tones += 1;
      return create.call(this);
    };
    document.hasFocus = () => window.name !== "behind";
  });
};
const putBehind = (page: Page, isBehind: boolean) =>
  page.evaluate((behind) => {
    window.name = behind ? "behind" : "";
    window.dispatchEvent(new Event(behind ? "blur" : "focus"));
  }, isBehind);
const tones = (page: Page) => page.evaluate(() => window.tones);

test("N01 N03: sound and desktop notices for a request and a message, never for the chat in front", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  await page.getByRole("button", { name: "开启系统通知" }).click();
  await expect(page.getByRole("button", { name: "系统通知已开启" })).toBeVisible();
  await expect(page.getByRole("button", { name: "提示音已开启" })).toBeVisible();

  await putBehind(page, true);
  const visitor = await enter({ page: { url: "https://shop.example/pricing", title: "价格与报价" } });
  await visitor.start("有人吗？");
  await expect(page.locator("[data-toast]")).toContainText(visitor.number);
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => window.notices.length)).toBeGreaterThan(0);

  // In front: no notice, and no sound either.
  await putBehind(page, false);
  await listRow(page, visitor).click();
  await expect(composer(page)).toBeFocused();
  const before = await page.evaluate(() => ({ tones: window.tones, notices: window.notices.length }));
  await visitor.say("这条已经看到");
  await expect(page.getByRole("log")).toContainText("这条已经看到");
  expect(await page.evaluate(() => ({ tones: window.tones, notices: window.notices.length }))).toEqual(before);

  // Behind: the text in the notice, and one tone.
  await putBehind(page, true);
  await visitor.say("这条要提醒");
  await expect.poll(() => page.evaluate(() => window.notices.at(-1)?.body)).toBe("这条要提醒");
  // One visitor sounds at most once in three seconds, so it may take another message to be heard.
  await expect(async () => {
    await visitor.say("还在吗？");
    expect(await tones(page)).toBeGreaterThan(before.tones);
  }).toPass();
});

test("N03: switched off, nothing sounds; before the first click the button says that the browser blocks it", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  await page.reload();
  await expect(page.getByRole("button", { name: "浏览器暂时禁止发声" })).toBeVisible();
  await page.getByRole("button", { name: "浏览器暂时禁止发声" }).click();
  await page.getByRole("button", { name: "提示音已开启" }).click();
  await expect(page.getByRole("button", { name: "提示音已关闭" })).toBeVisible();

  const before = await tones(page);
  await putBehind(page, true);
  const visitor = await enter();
  await visitor.start("有人吗？");
  await expect(page.locator("[data-toast]")).toBeVisible();
  expect(await tones(page)).toBe(before);
});
