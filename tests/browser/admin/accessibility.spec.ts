import type { Page } from "@playwright/test";
import { expect, test, type Workspace } from "../fixtures.ts";
import { accessibilityFaults, drawer, logIn, makeAgent, makeSite, openConsole, row } from "./console.ts";

for (const scheme of ["light", "dark"] as const) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: "reduce" } });

    test("sign in and sign up keep the rules of WCAG 2.2 AA", async ({ page }) => {
      for (const [path, heading] of [
        ["/admin/", "登录商盟通"],
        ["/admin/#signup", "创建企业空间"],
      ] as const) {
        await page.goto(path);
        await expect(page.getByRole("heading", { name: heading })).toBeVisible();
        expect(await accessibilityFaults(page), path).toEqual([]);
      }
    });

    test("the console's pages, drawers and dialogs keep the rules of WCAG 2.2 AA", async ({ page, workspace }) => {
      await makeSite(page.request, workspace);
      await makeAgent(page.request, workspace);
      await openConsole(page, workspace);
      await expect(row(page, "官方商城")).toBeVisible();
      expect(await accessibilityFaults(page), "sites").toEqual([]);

      for (const open of ["获取代码", "编辑"]) {
        await row(page, "官方商城").getByRole("button", { name: open }).click();
        await expect(drawer(page)).toBeVisible();
        expect(await accessibilityFaults(page), open).toEqual([]);
        await page.keyboard.press("Escape");
        await expect(drawer(page)).toHaveCount(0);
      }

      await page.getByRole("link", { name: "客服管理" }).click();
      await expect(row(page, "陈立")).toBeVisible();
      expect(await accessibilityFaults(page), "agents").toEqual([]);
      await page.getByRole("button", { name: "编辑陈立" }).click();
      await expect(drawer(page).getByRole("complementary")).toBeVisible();
      expect(await accessibilityFaults(page), "agent form").toEqual([]);
    });
  });
}

test("the console is worked by keyboard alone: skip link, menu, drawer, focus comes back", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace);
  await expect(row(page, "默认")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到正文" })).toBeFocused();
  const edit = row(page, "默认").getByRole("button", { name: "编辑" });
  await edit.focus();
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer(page)).toHaveCount(0);
  await expect(edit).toBeFocused();
});

for (const width of [390, 320]) {
  test(`on a phone ${width} wide nothing is wider than the screen`, async ({ page, workspace }) => {
    await page.setViewportSize({ width, height: 844 });
    const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
    await page.goto("/admin/");
    await expect(page.getByRole("heading", { name: "登录商盟通" })).toBeVisible();
    expect(await widest()).toBe(width);

    await makeSite(page.request, workspace, { name: "一个名字特别特别特别特别长的官方旗舰商城网站站点" });
    await openConsoleOnPhone(page, workspace);
    await expect(page.getByRole("button", { name: "获取代码" })).toHaveCount(2);
    expect(await widest()).toBe(width);
    await page.getByRole("button", { name: "编辑" }).last().click();
    await expect(drawer(page)).toBeVisible();
    expect(await widest()).toBe(width);
    await drawer(page).getByRole("button", { name: "关闭" }).click();
    await expect(drawer(page)).toHaveCount(0);

    await page.getByRole("button", { name: "打开菜单" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "客服管理" }).click();
    await expect(page.getByRole("switch")).toHaveCount(1);
    expect(await widest()).toBe(width);
  });
}

async function openConsoleOnPhone(page: Page, { email, password }: Workspace): Promise<void> {
  await logIn(page.request, email, password);
  await page.goto("/admin/sites");
}
