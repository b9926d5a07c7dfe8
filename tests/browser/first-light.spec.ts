/**
 * What a newcomer does on the first day, on a server of its own that is killed in the middle of it:
 * sign up, paste the snippet into a page on another origin, invite, talk, lose the server, go on. A01 W15 W18 T02 G1 G3
 */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { FrameLocator, Page } from "@playwright/test";
import { expect, test } from "@playwright/test";
import { freePort } from "./servers.ts";

// As most people have it: the one journey in which dialogs and panels move.
test.use({ contextOptions: { reducedMotion: "no-preference" } });

const root = resolve(import.meta.dirname, "../..");

class OwnServer {
  readonly port = freePort();
  readonly url = `http://127.0.0.1:${this.port}`;
  private process: ChildProcess | null = null;
  private readonly folder = mkdtempSync(join(tmpdir(), "livechat-first-light-"));

  async start(): Promise<void> {
    const env = { ...process.env, LIVECHAT_PORT: this.port, LIVECHAT_DATA_DIR: join(this.folder, "data") };
    this.process = spawn(join(root, ".venv/bin/livechat"), ["serve"], { cwd: this.folder, env, stdio: "ignore" });
    await expect.poll(() => this.isReady(), { timeout: 40_000 }).toBe(true);
  }

  /** As a power cut would end it. */
  async kill(): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
}

/** Somebody's page, on another origin, with exactly the snippet that the product showed. */
async function publish(snippet: string): Promise<{ url: string; server: Server }> {
  const html = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>净水器 · 产品中心</title><h1>产品中心</h1>${snippet}`;
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(html);
  }).listen(0, "localhost");
  await once(server, "listening");
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

async function signUp(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/agent/`);
  await page.getByText("注册企业").click();
  await page.getByLabel("企业名称").fill("朗川净水");
  await page.getByLabel("姓名").fill("林晓雯");
  await page.getByLabel("邮箱").fill("lin@langchuan.example");
  await page.getByLabel("密码").first().fill("Tur-quoise-2026-smt");
  await page.getByRole("button", { name: "下一步" }).click();
  const code = page.locator("pre, code").filter({ hasText: "data-site" }).first();
  await expect(code).toBeVisible();
  const snippet = (await code.textContent()) ?? "";
  await page.getByText("进入工作台").click();
  return snippet;
}

async function agentSays(page: Page, text: string): Promise<void> {
  await page.locator("textarea").first().fill(text);
  await page.locator("textarea").first().press("Enter");
}

async function visitorSays(frame: FrameLocator, text: string): Promise<void> {
  await frame.locator("textarea").fill(text);
  await frame.locator("textarea").press("Enter");
}

test("a newcomer talks with a visitor, and a killed server loses nothing (A01 W15 W18 T02 G1 G3)", async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const server = new OwnServer();
  await server.start();
  const snippet = await signUp(page, server.url);
  const site = await publish(snippet);
  const visitor = await (await browser.newContext({ locale: "zh-CN" })).newPage();
  try {
    await visitor.goto(site.url);

    // The visitor is on the live list; an invitation reaches the page.
    await page.getByRole("button", { name: "邀请", exact: true }).first().click();
    await page.getByRole("button", { name: "发送邀请" }).click();
    await visitor.getByRole("button", { name: "马上咨询" }).click();
    const panel = visitor.frameLocator("iframe");
    await visitorSays(panel, "第一条：这款净水器多少钱？");
    await page.getByRole("option").first().click();
    const chat = page.getByRole("log");
    await expect(chat.getByText("第一条：这款净水器多少钱？")).toBeVisible();
    await agentSays(page, "第二条：您好，LC-S600 每台 9,800 元。");
    await expect(panel.getByText("第二条：您好，LC-S600 每台 9,800 元。")).toBeVisible();

    // Both go on writing while the server is gone.
    await server.kill();
    await visitorSays(panel, "第三条：含安装吗？");
    await agentSays(page, "第四条：含安装和一年滤芯。");
    await server.start();

    const lines = ["第一条", "第二条", "第三条", "第四条"];
    for (const line of lines) {
      await expect(chat.getByText(line)).toHaveCount(1, { timeout: 45_000 });
      await expect(panel.getByRole("log").getByText(line)).toHaveCount(1, { timeout: 45_000 });
    }
    const order = async (log: ReturnType<Page["getByRole"]>) =>
      ((await log.innerText()).match(/第[一二三四]条/g) ?? []).join(" ");
    expect(await order(chat)).toBe(await order(panel.getByRole("log")));
    await expect(chat.getByText("发送失败")).toHaveCount(0);
  } finally {
    await visitor.context().close();
    site.server.close();
    await server.kill();
  }
});
