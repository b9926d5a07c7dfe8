import type { Page } from "@playwright/test";
import { expect, serverUrl, signUp, test } from "../fixtures.ts";
import { asOwner, drawer, makeAgent, makeSite, openConsole, row } from "./console.ts";

/** One set for every string that somebody else reads. Each calls the trap when it runs. */
const POLYGLOTS = [
  `"><img src=x onerror="window.__pwned=1">`,
  `<script>window.__pwned=1</script>`,
  `'"><svg onload=window.__pwned=1>`,
  `javascript:window.__pwned=1//`,
  `{{constructor.constructor('window.__pwned=1')()}}<img src onerror=window.__pwned=1>`,
  `</title></textarea></style><iframe srcdoc="<script>parent.__pwned=1</script>">`,
];

async function watch(page: Page): Promise<{ canaries: string[]; faults: string[] }> {
  const canaries: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== serverUrl && /^https?:$/.test(url.protocol)) canaries.push(request.url());
  });
  page.on(
    "console",
    (message) => /Content Security Policy|Refused/.test(message.text()) && faults.push(message.text()),
  );
  page.on("dialog", (dialog) => void dialog.dismiss().then(() => faults.push("a dialog opened")));
  return { canaries, faults };
}

/** What was stored is text here: no element, no address and no script was made of it. */
async function expectText(page: Page): Promise<void> {
  await expect(page.locator("script:not([src]), iframe, svg[onload], [onerror]")).toHaveCount(0);
  await expect(page.locator('[href^="javascript:" i], [src^="javascript:" i]')).toHaveCount(0);
}

for (const [number, evil] of POLYGLOTS.entries()) {
  test(`SX1: polyglot ${number + 1} stays text in every list, form, card and title of the console`, async ({
    page,
    playwright,
  }) => {
    const request = await playwright.request.newContext();
    const workspace = await signUp(request, evil.slice(0, 100));
    await makeSite(request, workspace, {
      name: evil.slice(0, 100),
      greeting: evil,
      offline_text: evil,
      appearance: { launcher_text: evil.slice(0, 40) },
    });
    const card = { staff_no: evil, title: evil, phone: evil, qq: evil, wechat: evil, greeting: evil };
    await makeAgent(request, workspace, { name: evil.slice(0, 100), nickname: evil.slice(0, 100), card });
    const owner = await request.patch(`${serverUrl}/api/v1/me`, {
      headers: asOwner(workspace),
      data: { name: evil.slice(0, 100), nickname: evil.slice(0, 100) },
    });
    expect(owner.status()).toBe(200);
    const seen = await watch(page);

    await openConsole(page, workspace);
    await expect(page.locator("tbody tr.ant-table-row")).toHaveCount(2);
    await expect(row(page, evil.slice(0, 30)).first()).toBeVisible();
    await expectText(page);
    for (const open of ["获取代码", "编辑"]) {
      await page.locator("tbody").getByRole("button", { name: open }).last().click();
      await expect(drawer(page)).toContainText(evil.slice(0, 20));
      await expectText(page);
      await page.keyboard.press("Escape");
      await expect(drawer(page)).toHaveCount(0);
    }
    await page
      .locator("tbody")
      .getByRole("button", { name: /分配接待客服/ })
      .last()
      .click();
    await expect(drawer(page).getByRole("checkbox")).toHaveCount(2);
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toHaveCount(0);
    await page
      .locator("tbody")
      .getByRole("button", { name: /更多操作/ })
      .last()
      .click();
    await page.getByRole("menuitem", { name: "删除网站" }).click();
    await expect(page.getByRole("dialog")).toContainText(evil.slice(0, 20));
    await page.getByRole("button", { name: "取消" }).click();

    await page.getByRole("link", { name: "客服管理" }).click();
    await expect(page.locator("tbody tr.ant-table-row")).toHaveCount(2);
    await page.locator("tbody").getByRole("button", { name: /^编辑/ }).last().click();
    await expect(drawer(page).getByRole("complementary")).toContainText(evil.slice(0, 20));
    await expectText(page);
    await page.keyboard.press("Escape");
    await expect(drawer(page)).toHaveCount(0);
    await page.getByRole("switch").last().click();
    await expect(page.getByRole("dialog")).toContainText(evil.slice(0, 20));
    await page.getByRole("button", { name: "停用" }).click();
    await expect(page.getByText(/的座席已停用/)).toBeVisible();
    await page.getByRole("button", { name: /^我的账号/ }).click();
    await expect(page.getByRole("menuitem", { name: "个人资料" })).toBeVisible();

    expect(await page.evaluate(() => "__pwned" in window)).toBe(false);
    expect(seen).toEqual({ canaries: [], faults: [] });
    await request.dispose();
  });
}
