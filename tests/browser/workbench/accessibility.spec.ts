import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { composer, expect, listRow, rowOf, test } from "./people.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: {
      run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
  }
}

for (const scheme of ["light", "dark"] as const) {
  test(`T19: no WCAG 2.2 AA defect in the ${scheme} workbench with a chat open`, async ({ workbench, enter }) => {
    await workbench.emulateMedia({ colorScheme: scheme });
    const visitor = await enter();
    await visitor.start("请看 https://shop.example/ ，谢谢");
    await listRow(workbench, visitor).click();
    await expect(composer(workbench)).toBeFocused();
    await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "chatting");
    await expect(workbench.locator("html")).toHaveAttribute("data-theme", scheme);

    // The policy of the page allows no foreign script; this one comes in through the debugger.
    await workbench.evaluate(axe);
    const { violations } = await workbench.evaluate(() =>
      window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
  });
}

test("keyboard: the list is one tab stop, its arrows walk through the chats, and a row says what it holds", async ({
  workbench,
  enter,
}) => {
  const one = await enter();
  const two = await enter();
  await one.start("一");
  await expect(listRow(workbench, one)).toBeVisible();
  await two.start("二");
  await expect(listRow(workbench, two)).toHaveAttribute(
    "aria-label",
    new RegExp(`${two.number}，意向，未读 1，等待 0:\\d\\d`),
  );

  const list = workbench.getByRole("listbox", { name: "对话列表" });
  await list.focus();
  await list.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveAttribute("data-conversation", one.conversationId);
  await list.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveAttribute("data-conversation", two.conversationId);
  await expect(list).toBeFocused();
});
