/**
 * Browsers differ in what they let a frame of another site keep. Here storage is granted, per site that embeds; the other
 * widget tests run where the browser's default is to block it.
 */

import { expect, openPanel, panelOf, siteUrl, test } from "./widget.ts";

test.use({
  launchOptions: {
    executablePath: process.env.LIVECHAT_TEST_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-features=TrackingProtection3pcd"],
  },
});

test("a draft and an open panel are kept from page to page", async ({ workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.composer.fill("写了一半");
  await page.goto(siteUrl(workspace, "/about"));

  await expect((await panelOf(page)).composer).toHaveValue("写了一半");
});

test("the visitor is the same on the next page, and what was not sent goes out from there (G3)", async ({
  agent,
  workspace,
  page,
}) => {
  let isCut = false;
  await page.routeWebSocket("**/ws/visitor", (socket) => {
    const server = socket.connectToServer();
    // What is sent while the line is cut never arrives, and no answer comes.
    socket.onMessage((text) => {
      if (!isCut) server.send(text);
    });
  });
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("第一句");
  await expect(chat.message("第一句")).toHaveAttribute("data-state", /sent|delivered|read/);
  isCut = true;
  await chat.say("翻页前写的");
  await expect(chat.message("翻页前写的")).toHaveAttribute("data-state", "sending");
  isCut = false;
  await page.goto(siteUrl(workspace, "/about"));
  const next = await panelOf(page);

  await expect(next.message("翻页前写的")).toHaveAttribute("data-state", /sent|delivered|read/);
  expect(await agent.heard(await agent.serve())).toEqual(["第一句", "翻页前写的"]);
});
