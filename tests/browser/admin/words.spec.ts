import { expect, test } from "../fixtures.ts";
import { openConsole } from "./console.ts";

test("T11 敏感词: an admin adds several words at once, sees wrong ones refused, and takes one out", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace, "/admin/words");
  await expect(page.getByText("还没有敏感词")).toBeVisible();
  const field = page.getByRole("textbox", { name: /输入敏感词/ });
  await field.fill("价");
  await expect(page.getByRole("alert")).toContainText("「价」");
  await expect(page.getByRole("button", { name: "添加", exact: true })).toBeDisabled();
  await field.fill("最低价，返现\n微信转账");
  await page.getByRole("button", { name: "添加", exact: true }).click();
  for (const word of ["最低价", "返现", "微信转账"])
    await expect(page.getByRole("cell", { name: word, exact: true })).toBeVisible();
  await expect(page.getByText("3 / 500 个")).toBeVisible();

  await page.getByRole("button", { name: "删除「返现」" }).click();
  await expect(page.getByRole("cell", { name: "返现", exact: true })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("2 / 500 个")).toBeVisible();
});
