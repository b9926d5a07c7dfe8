import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, serverUrl, test } from "../fixtures.ts";
import { makeSite, openConsole, row } from "./console.ts";

/** Somebody's own page on another origin, with what was copied before its end. A real server: a page that the test
 *  itself answers for counts as a public one, from which the browser opens no connection to this machine. */
async function serve(snippet: string, policy?: string) {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (policy) response.setHeader("Content-Security-Policy", `default-src 'none'; ${policy}`);
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><title>我的网站</title><body><h1>欢迎</h1>\n${snippet}\n</body>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/mine`, stop: () => server.close() };
}

test("MS04, W18: the copied code runs on a page of another origin, and the console sees it", async ({
  page,
  context,
  browser,
  workspace,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await makeSite(page.request, workspace, { url: "http://localhost" });
  await openConsole(page, workspace);
  await row(page, "官方商城").getByRole("button", { name: "获取代码" }).click();
  const dialog = page.getByRole("dialog", { name: "获取代码 · 官方商城" });
  await expect(dialog.getByRole("status")).toContainText("正在等待 localhost 上报");
  await dialog.getByRole("button", { name: "复制" }).click();
  await expect(dialog.getByRole("button", { name: "已复制" })).toBeVisible();
  const snippet = await page.evaluate(() => navigator.clipboard.readText());

  const visitor = await browser.newPage();
  const own = await serve(snippet);
  await visitor.goto(own.url);
  await expect(visitor.getByRole("button", { name: /咨询/ })).toBeVisible();

  await expect(dialog.getByRole("status")).toContainText("已检测到代码，运行正常");
  await expect(dialog.getByRole("status")).toContainText("/mine");
  await dialog.getByRole("button", { name: "完成" }).click();
  await page.reload();
  await expect(row(page, "官方商城")).toContainText("运行中");
  await visitor.close();
  own.stop();
});

test("W18: with the directives that are shown, the code runs under a strict policy", async ({
  page,
  browser,
  workspace,
}) => {
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "获取代码" }).click();
  const policy = await page.getByRole("dialog").locator("code").filter({ hasText: "script-src" }).innerText();
  const code = await page.getByRole("dialog").locator("pre").innerText();

  const visitor = await browser.newPage();
  const faults: string[] = [];
  // The empty icon is the test page's own.
  visitor.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("'data:,'")) faults.push(message.text());
  });
  const own = await serve(code, policy);
  await visitor.goto(own.url);
  await visitor.getByRole("button", { name: /咨询/ }).click();
  await expect(visitor.frameLocator("iframe").getByRole("textbox").first()).toBeVisible();
  expect(faults).toEqual([]);
  await visitor.close();
  own.stop();
});

test("MS04: the chat link and the QR code lead to the site's own chat page", async ({ page, context, workspace }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "获取代码" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("tab", { name: "独立链接" }).click();
  const link = await dialog.getByRole("textbox", { name: "独立链接" }).inputValue();
  expect(link).toBe(`${serverUrl}/chat/${workspace.siteKey}`);
  expect((await page.request.get(link)).status()).toBe(200);
  await dialog.getByRole("button", { name: "复制链接" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  await dialog.getByRole("tab", { name: "二维码" }).click();
  await expect(dialog.getByRole("img", { name: `${link} 的二维码` })).toBeVisible();
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "下载 PNG" }).click();
  expect((await download).suggestedFilename()).toBe("示例商店-qr.png");
});
