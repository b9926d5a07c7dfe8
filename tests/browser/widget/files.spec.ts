import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openPanel, siteUrl, test } from "./widget.ts";

/** 1 × 1, red. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);
const PDF = Buffer.from("%PDF-1.4\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n", "latin1");

test("W21: a picture by button, shown where it will stay, and large on a click", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  const choosing = page.waitForEvent("filechooser");
  await chat.button("发送图片").click();
  await (await choosing).setFiles({ name: "走廊.png", mimeType: "image/png", buffer: PIXEL });
  await expect(chat.button("查看图片 走廊.png")).toBeVisible();
  expect(await agent.heard(await agent.serve())).toEqual(["走廊.png"]);
  await chat.button("查看图片 走廊.png").click();
  await expect(chat.root.getByRole("dialog", { name: "走廊.png" })).toBeVisible();
  await page.keyboard.press("Escape");

  await expect(chat.root.getByRole("dialog")).toBeHidden();
  // Esc closes the top layer only.
  await expect(chat.composer).toBeVisible();
  await expect(page.locator(".launcher")).toHaveAttribute("aria-expanded", "true");
});

test("W21: files by paste and by drop", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.composer.evaluate(
    (element, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "pasted.png", { type: "image/png" }));
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    },
    [...PIXEL],
  );
  await expect(chat.button("查看图片 pasted.png")).toBeVisible();
  await chat.log.evaluate(
    (element, bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], "方案.pdf", { type: "application/pdf" }));
      for (const type of ["dragover", "drop"]) {
        element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    },
    [...PDF],
  );
  await expect(chat.root.getByRole("link", { name: "下载 方案.pdf" })).toBeVisible();

  expect(await agent.heard(await agent.serve())).toEqual(["pasted.png", "方案.pdf"]);
});

test("W21: what the agent sends is downloaded under its name", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("有方案吗");
  await expect(chat.message("有方案吗")).toBeVisible();
  const talk = await agent.serve();
  await agent.send(talk, { kind: "file", attachment_id: await agent.upload("方案 2026.pdf", PDF) });
  const link = chat.root.getByRole("link", { name: "下载 方案 2026.pdf" });
  await expect(link).toContainText("B");
  const downloading = page.waitForEvent("download");
  await link.click();
  const download = await downloading;

  expect(download.suggestedFilename()).toBe("方案 2026.pdf");
  expect(readFileSync(await download.path()).equals(PDF)).toBe(true);
});

test("W21: an upload shows how far it is, and can be given up", async ({ agent, workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  const release = await holdUploads(page);
  await chat.root
    .locator("input[type=file]")
    .last()
    .setInputFiles({ name: "big.pdf", mimeType: "application/pdf", buffer: PDF });
  await expect(chat.root.getByRole("progressbar", { name: "big.pdf" })).toBeVisible();
  await chat.button("取消上传").click();
  await expect(chat.root.getByRole("progressbar")).toBeHidden();
  release();
  await chat.say("算了");
  await expect(chat.message("算了")).toBeVisible();

  expect(await agent.heard(await agent.serve())).toEqual(["算了"]);
});

test("W21: a refused file says why, and nothing is sent", async ({ workspace, page }) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await page.route("**/widget/v1/files?*", (route) =>
    route.fulfill({ status: 413, json: { code: "file_too_large", details: {} } }),
  );
  await chat.root
    .locator("input[type=file]")
    .last()
    .setInputFiles({ name: "big.pdf", mimeType: "application/pdf", buffer: PDF });

  await expect(chat.root.getByRole("alert")).toContainText("文件太大");
  await expect(chat.log.getByRole("article")).toHaveCount(0);
});

async function holdUploads(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/widget/v1/files?*", async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  return release;
}
