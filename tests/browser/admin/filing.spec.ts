import { expect, test } from "../fixtures.ts";
import { openConsole } from "./console.ts";

test("C25: an admin keeps the categories and tags that agents file under", async ({ page, workspace }) => {
  await openConsole(page, workspace, "/admin/filing");

  for (const name of ["售前", "售后"]) {
    await page.getByRole("textbox", { name: "新增分类" }).fill(name);
    await page.getByRole("button", { name: "新增分类" }).click();
    await expect(page.locator(`[data-category="${name}"]`)).toBeVisible();
  }
  await page.getByRole("button", { name: "上移 售后" }).click();
  await expect(page.locator("[data-category]").first()).toHaveAttribute("data-category", "售后");
  await page.locator('[data-category="售前"]').getByRole("button", { name: "新增下级" }).click();
  await expect(page.locator('[data-category="新增下级"]')).toBeVisible();
  await page.getByRole("button", { name: "删除 售前" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(page.locator("[data-category]")).toHaveCount(1);

  await page.getByRole("textbox", { name: "新增标签" }).fill("<b>重要</b>");
  await page.getByRole("button", { name: "新增标签" }).click();
  await expect(page.locator("[data-tag]")).toContainText("<b>重要</b>");
  await page.getByRole("textbox", { name: "新增标签" }).fill("<b>重要</b>");
  await page.getByRole("button", { name: "新增标签" }).click();
  await expect(page.getByText("已有同名标签。")).toBeVisible();
  await expect(page.locator("[data-tag]")).toHaveCount(1);
});
