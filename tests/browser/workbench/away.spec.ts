import { expect, openWorkbench, test } from "./people.ts";

const away = "[data-availability=away]";
const online = "[data-availability=online]";

test("A10: after a while without a touch the agent is away, and back with the next touch, in every window", async ({
  stage,
  workspace,
}) => {
  const page = await openWorkbench(stage, workspace, { prepare: (fresh) => fresh.clock.install() });
  const other = await openWorkbench(stage, workspace);
  await expect(page.locator(online)).toBeVisible();

  await page.clock.fastForward("11:00");
  await expect(page.locator(away)).toBeVisible();
  await expect(other.locator(away)).toBeVisible();
  await page.mouse.move(300, 300);
  await expect(page.locator(online)).toBeVisible();

  // What the agent chose stays, however much they move.
  await page.locator("[data-availability]").click();
  await page.getByRole("menuitem", { name: "离开" }).click();
  await expect(page.locator(away)).toBeVisible();
  await page.clock.fastForward("00:05");
  await page.mouse.move(400, 400);
  await page.mouse.move(500, 420);
  await page.locator("[data-availability]").click();
  await page.keyboard.press("Escape");
  await expect(page.locator(away)).toBeVisible();
  await expect(other.locator(away)).toBeVisible();
});
