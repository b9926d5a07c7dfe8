import { composer, expect, listRow, log, openWorkbench, rowOf, test } from "./people.ts";

/** One text for every door that markup could come in by: elements, attributes, templates, schemes, bidi. */
const polyglot = `"><img src=x onerror="window.pwned=1"><svg/onload=window.pwned=1>{{7*7}}\${7*7}<script>window.pwned=1</script>'--!>\u202Etxt`;
const scheme = "javascript:window.pwned=1";

declare global {
  interface Window {
    pwned?: number;
  }
}

test("SX1: what a visitor writes is text everywhere: list, table, bubble, toast, trail, card, title, notice", async ({
  stage,
  workspace,
  enter,
}) => {
  const violations: string[] = [];
  const requests: string[] = [];
  const page = await openWorkbench(stage, workspace, {
    prepare: async (fresh) => {
      fresh.on(
        "console",
        (message) => /Content Security Policy/i.test(message.text()) && violations.push(message.text()),
      );
      fresh.on("request", (request) => requests.push(request.url()));
    },
  });

  const visitor = await enter({
    page: { url: "https://shop.example/?q=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E", title: polyglot },
    referrer: "https://news.example/%22%3E%3Cimg%20src=x%3E",
    userAgent: `Mozilla/5.0 ${"<script>window.pwned=1</script>"} Chrome/131.0`,
  });
  await visitor.ask("visitor.identify", {
    name: polyglot.slice(0, 180),
    phone: '"><img src=x onerror=window.pwned=1>',
    company: polyglot.slice(0, 180),
  });
  await visitor.start(polyglot);
  await expect(page.locator("[data-toast]")).toBeVisible();
  await expect(rowOf(page, visitor)).toBeVisible();
  await listRow(page, visitor).click();
  await expect(log(page)).toContainText("<script>window.pwned=1</script>");
  await visitor.say(`${scheme} data:text/html,<script>window.pwned=1</script> https://ok.example/`);
  await expect(log(page).getByRole("link")).toHaveCount(1);
  await page.getByRole("tab", { name: "轨迹" }).click();
  await expect(page.getByRole("complementary").getByRole("listitem")).not.toHaveCount(0);
  await page.getByRole("tab", { name: "名片" }).click();
  await expect(page.getByLabel("公司", { exact: true })).toBeVisible();
  await page.keyboard.press("Alt+v");
  await page.keyboard.press("Alt+v");
  await expect(page.locator("[data-dock=strip]")).toBeVisible();
  await composer(page).fill(polyglot);
  await composer(page).press("Enter");
  await expect(log(page).locator("[data-delivery]").last()).toHaveAttribute("data-delivery", /sent|delivered|read/);

  expect(await page.evaluate(() => window.pwned)).toBeUndefined();
  const links = await page
    .locator("a[href]")
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).protocol));
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((protocol) => !/^(https?|tel):$/.test(protocol))).toEqual([]);
  expect(violations).toEqual([]);
  expect(requests.filter((url) => /\/x$|news\.example|shop\.example|ok\.example/.test(url))).toEqual([]);
});

test("SX1: a page of another scheme is shown, but is no link", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.view("javascript:window.pwned=1", "点我");
  await expect(rowOf(workbench, visitor)).toContainText("点我");
  await expect(rowOf(workbench, visitor).locator("[data-column=page] a")).toHaveCount(0);
  await rowOf(workbench, visitor).getByText("点我").click();
  expect(await workbench.evaluate(() => window.pwned)).toBeUndefined();
});
