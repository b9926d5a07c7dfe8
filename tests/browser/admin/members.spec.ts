import { createHmac } from "node:crypto";
import { expect, test } from "../fixtures.ts";
import { openConsole } from "./console.ts";

test("V21 I06 SP6: a key is made, shown once, renewed and withdrawn, and a token can be tried out", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace);
  await page.getByRole("button", { name: "获取代码" }).first().click();
  const dialog = page.getByRole("dialog", { name: /获取代码/ });
  await dialog.getByRole("tab", { name: "识别登录会员" }).click();
  await expect(dialog.getByText("还没有密钥。")).toBeVisible();
  await dialog.getByRole("button", { name: "生成密钥" }).click();
  const secret = await dialog.getByRole("textbox", { name: "密钥" }).inputValue();
  expect(secret).toMatch(/^smk_[\w-]{43}$/);

  for (const [language, sign] of [
    ["PHP", "hash_hmac"],
    ["Node.js", "createHmac"],
    ["Java", "HmacSHA256"],
    ["Python", "hmac.new"],
  ]) {
    await dialog.locator(".ant-segmented-item").filter({ hasText: language }).click();
    await expect(dialog.locator("pre:visible").first()).toContainText(sign ?? "");
    await expect(dialog.locator("pre:visible").first()).toContainText(workspace.siteKey);
  }
  await expect(dialog.locator("pre:visible").first()).not.toContainText(secret);

  const member = JSON.stringify({ sub: "CC458625", aud: workspace.siteKey, exp: Math.floor(Date.now() / 1000) + 300 });
  const signature = createHmac("sha256", secret).update(member).digest("hex");
  const token = dialog.getByRole("textbox", { name: "您的服务器生成的凭证" });
  await token.fill(JSON.stringify({ member, signature }));
  await dialog.getByRole("button", { name: "检查" }).click();
  await expect(dialog.getByText("有效：会员 CC458625")).toBeVisible();
  await token.fill(JSON.stringify({ member: member.replace("CC", "DD"), signature }));
  await dialog.getByRole("button", { name: "检查" }).click();
  await expect(dialog.getByText("签名与本站点的密钥不符。")).toBeVisible();

  await dialog.getByRole("button", { name: "更换密钥" }).click();
  await page.getByRole("dialog", { name: "更换密钥？" }).getByRole("button", { name: "更换密钥" }).click();
  await expect(dialog.locator("[data-key]")).toHaveCount(2);
  await dialog.locator("[data-key]").nth(1).getByRole("button", { name: "作废" }).click();
  await page
    .getByRole("dialog", { name: /作废以/ })
    .getByRole("button", { name: "作废" })
    .click();
  await expect(dialog.locator("[data-key]")).toHaveCount(1);

  await dialog.getByRole("switch").click();
  await expect(dialog.getByRole("switch")).toBeChecked();
  await page.reload();
  await page.getByRole("button", { name: "获取代码" }).first().click();
  await dialog.getByRole("tab", { name: "识别登录会员" }).click();
  await expect(dialog.getByRole("switch")).toBeChecked();
  await expect(dialog).not.toContainText(secret);
  await expect(dialog.getByRole("textbox", { name: "密钥" })).toHaveCount(0);
});
