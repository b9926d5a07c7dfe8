import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, serverUrl } from "../fixtures.ts";
import { ChatOnPage, test } from "./widget.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

// The page's own policy forbids the checker, too.
test.use({ bypassCSP: true });

for (const { viewport, scheme } of [
  { viewport: { width: 1440, height: 900 }, scheme: "light" },
  { viewport: { width: 390, height: 844 }, scheme: "light" },
  { viewport: { width: 390, height: 844 }, scheme: "dark" },
]) {
  test(`T19 W17: WCAG 2.2 AA holds at ${viewport.width} px on a ${scheme} site, before and in a talk`, async ({
    agent,
    workspace,
    page,
  }) => {
    const { appearance } = await agent.api<{ appearance: object }>("GET", `/sites/${workspace.siteId}`);
    await agent.api("PATCH", `/sites/${workspace.siteId}`, { appearance: { ...appearance, color_scheme: scheme } });
    await agent.api("PATCH", "/me", {
      card: { staff_no: "1008", title: "顾问", phone: "0757-83000108", wechat: "lin" },
    });
    await page.setViewportSize(viewport);
    await page.goto(`${serverUrl}/chat/${workspace.siteKey}`);
    const chat = new ChatOnPage(page);
    await expect(chat.composer).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);
    await page.addScriptTag({ path: axePath });
    const complaints = () =>
      page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const { violations, passes } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
        if (passes.length === 0) return ["nothing was checked"];
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
    expect(await complaints()).toEqual([]);
    await chat.say("你好");
    await expect(chat.message("你好")).toHaveAttribute("data-state", /sent|delivered|read/);
    await agent.say(await agent.serve(), "您好，见 https://shop.example");
    await expect(chat.message("您好，见")).toBeVisible();

    expect(await complaints()).toEqual([]);
  });
}
