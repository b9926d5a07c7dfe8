import type { Page } from "@playwright/test";
import { composer, expect, hire, listRow, log, openWorkbench, serverUrl, test } from "./people.ts";

declare global {
  interface Window {
    notices: { title: string; body: string }[];
    tones: number;
    badge: number;
  }
}

/** Stand-ins for what no test machine has: a desktop to notify and a loudspeaker. */
const listenIn = async (page: Page) => {
  await page.addInitScript(() => {
    window.notices = [];
    window.tones = 0;
    window.badge = 0;
    navigator.setAppBadge = async (count = 0) => {
      window.badge = count;
    };
    navigator.clearAppBadge = async () => {
      window.badge = 0;
    };
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

const alertSettings = async (page: Page, act: (dialog: ReturnType<Page["getByRole"]>) => Promise<void>) => {
  const saved = page.waitForResponse(
    (answer) => answer.url().endsWith("/me/settings") && answer.request().method() === "PUT" && answer.ok(),
  );
  await page.keyboard.press("Control+,");
  const dialog = page.getByRole("dialog", { name: "系统设置" });
  await dialog.getByRole("button", { name: "提醒", exact: true }).click();
  await act(dialog);
  await saved;
  await dialog.getByRole("button", { name: "完成" }).click();
  await expect(dialog).toHaveCount(0);
};

test("N02: a visitor who enters is announced once somebody wants it", async ({ stage, workspace, enter }) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  const quiet = await enter();
  await expect(page.locator(`[data-visitor="${quiet.id}"]`)).toBeVisible();
  await expect(page.locator("[data-toast=enters]")).toHaveCount(0);

  await alertSettings(page, (dialog) => dialog.getByRole("switch", { name: "访客进入网站 弹窗" }).click());
  const announced = await enter({ page: { url: "https://shop.example/pricing", title: "价格与报价" } });
  await expect(page.locator("[data-toast=enters]")).toContainText(`${announced.number} 进入网站`);
});

test("N01 N04: at most three pop-ups, one for each visitor; do not disturb silences all", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  await alertSettings(page, (dialog) => dialog.getByRole("switch", { name: "新消息 弹窗" }).click());
  const visitors = [];
  for (const name of ["一", "二", "三", "四"]) {
    const visitor = await enter();
    await visitor.start(`我是${name}`);
    visitors.push(visitor);
    await expect(page.locator("[data-toast]").first()).toContainText(visitor.number);
  }
  await expect(page.locator("[data-toast]")).toHaveCount(3);
  const [, second, , last] = visitors;
  if (!second || !last) throw new Error("four visitors");
  await second.say("还有一个问题");
  await expect(page.locator("[data-toast]").first()).toContainText("还有一个问题");
  await expect(page.locator("[data-toast]")).toHaveCount(3);

  // A click leads to the chat, and what is read is announced no more.
  await page.locator("[data-toast]").first().getByRole("button", { name: "打开" }).click();
  await expect(page.getByRole("log")).toContainText("还有一个问题");
  await expect(page.locator("[data-toast]").filter({ hasText: second.number })).toHaveCount(0);

  await alertSettings(page, async (dialog) => {
    await dialog.getByRole("combobox", { name: "免打扰" }).press("ArrowDown");
    await page.getByTitle("开启", { exact: true }).click();
  });
  const before = { tones: await tones(page), toasts: await page.locator("[data-toast]").count() };
  await putBehind(page, true);
  await last.say("现在不该响");
  await expect(listRow(page, last)).toContainText("现在不该响");
  expect(await tones(page)).toBe(before.tones);
  await expect(page.locator("[data-toast]").filter({ hasText: "现在不该响" })).toHaveCount(0);
});

test("N06: a chat handed over is announced with its note, a tone and a button that accepts it", async ({
  stage,
  workspace,
  workbench,
  enter,
  request,
}) => {
  const visitor = await enter();
  await visitor.start("要检测报告");
  await expect(listRow(workbench, visitor)).toBeVisible();
  const page = await openWorkbench(stage, await hire(request, workspace, "何嘉怡"), { prepare: listenIn });
  await page.locator("[data-counter=serving]").click();
  await expect(page.getByRole("button", { name: "提示音已开启" })).toBeVisible();
  expect(await tones(page)).toBe(0);

  const headers = { Authorization: `Bearer ${workspace.token}` };
  const people = await (await request.get(`${serverUrl}/api/v1/colleagues`, { headers })).json();
  const to = people.find(({ nickname }: { nickname: string }) => nickname === "何嘉怡").id;
  const path = `${serverUrl}/api/v1/conversations/${visitor.conversationId}/transfers`;
  const offered = await request.post(path, { headers, data: { agent_id: to, note: "校园项目 12 台" } });
  expect(offered.status(), await offered.text()).toBeLessThan(300);

  const toast = page.locator("[data-toast=transfer]");
  await expect(toast).toContainText("王小明 转来访客");
  await expect(toast).toContainText("校园项目 12 台");
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  await toast.getByRole("button", { name: "接受" }).click();
  await expect(toast).toHaveCount(0);
  await expect(log(page)).toContainText("要检测报告");
});

test("N07: a rating is announced to whom it rates, without a tone, and leads to its chat", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  await page.locator("[data-counter=serving]").click();
  const visitor = await enter();
  await visitor.start("问个问题");
  await expect(page.locator("[data-toast=request]")).toBeVisible();
  await page.locator("[data-toast]").getByRole("button", { name: "关闭提醒" }).click();
  await expect.poll(() => tones(page)).toBeGreaterThan(0);
  const before = await tones(page);
  await visitor.rate(4, "回复很快");

  const toast = page.locator("[data-toast=rating]");
  await expect(toast).toContainText(`${visitor.number} 评价：4 分`);
  await expect(toast).toContainText("回复很快");
  expect(await tones(page)).toBe(before);
  await toast.getByRole("button", { name: "打开" }).click();
  await expect(log(page)).toContainText("访客评价：4 分");
});

test("A06 N05: title and icon of the tab count who waits, and the title calls until somebody looks", async ({
  stage,
  workspace,
  enter,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: listenIn });
  await page.locator("[data-availability]").click();
  await page.getByRole("menuitem", { name: "忙碌" }).click();
  await expect(page.locator("[data-availability=busy]")).toBeVisible();
  await putBehind(page, true);
  const visitor = await enter();
  await visitor.start("有人吗？");
  await expect(page).toHaveTitle("【有访客等待接入】");
  await expect.poll(() => page.locator("link[rel=icon]").getAttribute("href")).toMatch(/^data:image\/png/);
  await expect.poll(() => page.evaluate(() => window.badge)).toBe(1);
  await putBehind(page, false);
  await expect(page).toHaveTitle("(1) 商盟通");
  await page.getByRole("button", { name: /接入/ }).first().click();
  await page.getByRole("log").waitFor();
});

test("N01: of two tabs one speaks, and a chat that is read in the other is not announced", async ({
  stage,
  workspace,
  enter,
}) => {
  const first = await openWorkbench(stage, workspace, { prepare: listenIn });
  const second = await first.context().newPage();
  await listenIn(second);
  await second.goto("/agent/");
  await expect(second.locator("[data-line=online]")).toBeVisible();
  await second.locator("[data-counter=serving]").click();
  await expect(second.getByRole("button", { name: "提示音已开启" })).toBeVisible();
  await putBehind(first, true);
  await putBehind(second, true);

  const visitor = await enter();
  await visitor.start("有人吗？");
  await expect(first.locator("[data-toast]")).toBeVisible();
  await expect(second.locator("[data-toast]")).toBeVisible();
  await expect.poll(async () => (await tones(first)) + (await tones(second))).toBeGreaterThan(0);
  expect([await tones(first), await tones(second)].filter((count) => count > 0)).toHaveLength(1);

  await putBehind(second, false);
  await listRow(second, visitor).click();
  await expect(composer(second)).toBeFocused();
  const before = (await tones(first)) + (await tones(second));
  await visitor.say("这条在另一个窗口里看到了");
  await expect(listRow(first, visitor)).toContainText("另一个窗口");
  expect((await tones(first)) + (await tones(second))).toBe(before);
});
