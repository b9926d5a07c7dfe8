import { expect, serverUrl, test } from "../fixtures.ts";
import { field, problems } from "./console.ts";

test("A01: signing up makes workspace, owner and default site, and puts the snippet on the screen", async ({
  page,
  context,
  consoleErrors,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/admin/#signup");
  await field(page, "企业名称").fill("朗川净水");
  await field(page, "姓名").fill("林晓雯");
  await field(page, "邮箱").fill(`lin-${Date.now()}@langchuan.example`);
  await field(page, "手机").fill("138 0000 0108");
  await field(page, "设置密码").fill("Langchuan-water-2026");
  await expect(page.getByRole("meter", { name: "密码强度" })).toHaveAttribute("aria-valuetext", "很强");
  await page.getByRole("button", { name: "下一步" }).click();

  await expect(page.getByRole("heading", { name: "把代码加到页面" })).toBeVisible();
  await page.getByRole("button", { name: "复制代码" }).click();
  await expect(page.getByRole("button", { name: "已复制" })).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());
  const siteKey = /data-site="([^"]+)"/.exec(snippet)?.[1];
  expect(snippet).toContain(`src="${serverUrl}/widget.js"`);

  await page.goto("/admin/");
  const only = page.getByRole("row").filter({ hasText: "默认" });
  await expect(only).toContainText("朗川净水");
  await only.getByRole("button", { name: "获取代码" }).click();
  await expect(page.getByRole("dialog")).toContainText(String(siteKey));
  // The only fault allowed: a browser that was never signed in is told so once.
  expect(consoleErrors.filter((text) => !text.includes("401"))).toEqual([]);
});

test("A01: what cannot be is said below its field", async ({ page, workspace }) => {
  await page.goto("/admin/#signup");
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(problems(page)).toHaveText(["请输入企业名称", "请输入姓名", "请输入邮箱", "请设置密码"]);

  await field(page, "企业名称").fill("另一家");
  await field(page, "姓名").fill("林晓雯");
  await field(page, "邮箱").fill("not an address");
  await field(page, "手机").fill("12");
  await field(page, "设置密码").fill("short");
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(problems(page)).toHaveText([
    "邮箱格式不正确",
    "请输入 6 至 15 位数字，国际号码以 + 开头",
    "至少 8 个字符",
  ]);

  await field(page, "邮箱").fill(workspace.email);
  await field(page, "手机").fill("");
  await field(page, "设置密码").fill("password123");
  await page.getByRole("button", { name: "下一步" }).click();
  await expect(problems(page)).toHaveText(["密码过于简单，请至少使用 8 个字符，并避开常见密码。"]);
});
