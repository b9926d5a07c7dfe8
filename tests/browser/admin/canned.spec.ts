/** 设置中心 → 常用语, 常用文件: what all agents share. */
import { readFile, writeFile } from "node:fs/promises";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect, serverUrl, test, type Workspace } from "../fixtures.ts";
import { accessibilityFaults, asOwner, logIn, makeAgent, openConsole, row } from "./console.ts";

async function made(request: APIRequestContext, workspace: Workspace, path: string, data: object) {
  const answer = await request.post(`${serverUrl}/api/v1/${path}`, { headers: asOwner(workspace), data });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

async function prepare(request: APIRequestContext, workspace: Workspace) {
  const group = await made(request, workspace, "canned-groups", { scope: "shared", name: "报价" });
  for (const title of ["一口价", "二手价", "三折"]) {
    await made(request, workspace, "canned-responses", { group_id: group.id, title, text: `${title}的内容` });
  }
  return group;
}

const groups = (page: Page) => page.getByRole("complementary", { name: "分组" });
const titles = (page: Page) => page.locator(".ant-table-tbody tr.ant-table-row");

test("MG07 P04 P07: an admin writes, changes, orders, moves and deletes what all agents share", async ({
  page,
  workspace,
  request,
}) => {
  await prepare(request, workspace);
  await openConsole(page, workspace, "/admin/canned-responses");
  await expect(titles(page)).toHaveCount(3);
  const dialog = page.getByRole("dialog");

  await page.getByRole("button", { name: "新增分组" }).click();
  await dialog.getByRole("textbox", { name: "分组名称" }).fill("售后");
  await dialog.getByRole("button", { name: /确\s*定/ }).click();
  await expect(groups(page).getByRole("button", { name: /^售后\s*0$/ })).toBeVisible();

  await groups(page)
    .getByRole("button", { name: /^报价\s*3$/ })
    .click();
  await page.getByRole("button", { name: "新增常用语" }).click();
  await dialog.getByRole("textbox", { name: "快捷码" }).fill("/bg");
  await dialog.getByRole("textbox", { name: "标题" }).fill("检测报告");
  await dialog.getByRole("textbox", { name: "内容" }).fill("有的，我把 PDF 发您。");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "报告.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.7 x"),
  });
  await expect(dialog.getByText("报告.pdf")).toBeVisible();
  await dialog.getByRole("button", { name: /确\s*定/ }).click();
  await expect(titles(page)).toHaveCount(4);
  await expect(row(page, "检测报告")).toContainText("/bg");
  await expect(titles(page).last()).toContainText("检测报告");

  await page.getByRole("button", { name: "上移: 检测报告" }).click();
  await expect(titles(page).nth(2)).toContainText("检测报告");
  await page.getByTitle("拖动「检测报告」排序").dragTo(titles(page).first());
  await expect(titles(page).first()).toContainText("检测报告");
  await page.getByTitle("拖动「三折」排序").dragTo(groups(page).getByText("售后"));
  await expect(groups(page).getByRole("button", { name: /^售后\s*1$/ })).toBeVisible();
  await expect(titles(page)).toHaveCount(3);

  await row(page, "检测报告").getByRole("button", { name: "修改" }).click();
  await dialog.getByRole("textbox", { name: "标题" }).fill("水质检测报告");
  await dialog.getByRole("button", { name: /确\s*定/ }).click();
  await expect(row(page, "水质检测报告")).toBeVisible();

  await page.getByRole("textbox", { name: "搜索标题、内容或快捷码" }).fill("szjcbg");
  await expect(titles(page)).toHaveCount(1);
  await row(page, "水质检测报告").getByRole("button", { name: "删除" }).click();
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole("button", { name: /撤\s*销/ }).click();
  await expect(titles(page)).toHaveCount(1);
  expect(await accessibilityFaults(page)).toEqual([]);
});

test("MG07 SX4: the table goes out without a formula, and comes back after a look at what it would do", async ({
  page,
  workspace,
  request,
}, info) => {
  const group = await prepare(request, workspace);
  await made(request, workspace, "canned-responses", { group_id: group.id, title: "公式", text: "=1+1" });
  await openConsole(page, workspace, "/admin/canned-responses");

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "导出" }).click();
  await page.getByRole("menuitem", { name: "导出为 CSV" }).click();
  const table = await readFile(await (await download).path(), "utf8");
  expect(table).toContain("公式,'=1+1");

  const path = info.outputPath("more.csv");
  await writeFile(path, `${table.replace("二手价的内容", "新的内容")}售后,安装,送货上门,az\r\n售后,,没有标题,\r\n`);
  await page.getByRole("button", { name: "导入" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.locator("input[type=file]").setInputFiles(path);
  await expect(dialog.getByText("新增 1 条，更新 1 条，不变 3 条")).toBeVisible();
  await expect(dialog.getByText("第 7 行")).toBeVisible();
  await expect(dialog.getByText("缺少标题")).toBeVisible();
  await expect(titles(page)).toHaveCount(4);
  await dialog.getByRole("button", { name: "导入 2 条" }).click();
  await expect(titles(page)).toHaveCount(5);
  await expect(row(page, "二手价")).toContainText("新的内容");
  await expect(row(page, "公式")).toContainText("=1+1");
});

test("MG07 P10 SU1: files are uploaded for all, a program is refused, names and order can be changed", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace, "/admin/canned-files");
  await expect(page.getByText("还没有常用文件")).toBeVisible();
  const file = (name: string, content: string) => ({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(content),
  });
  await page
    .locator("input[type=file]")
    .setInputFiles([file("报价单.pdf", "%PDF-1.7 x"), file("说明.txt", "text"), file("virus.exe", "MZ program")]);
  await expect(titles(page)).toHaveCount(2);
  await expect(page.getByText(/^virus\.exe/)).toBeVisible();
  await expect(groups(page).getByRole("button", { name: /^默认分组\s*2$/ })).toBeVisible();

  await groups(page)
    .getByRole("button", { name: /^默认分组/ })
    .click();
  await page.getByRole("button", { name: "上移: 说明.txt" }).click();
  await expect(titles(page).first()).toContainText("说明.txt");
  await row(page, "说明.txt").getByRole("button", { name: "修改" }).click();
  await page.getByRole("dialog").getByRole("textbox", { name: "名称" }).fill("安装说明.txt");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /确\s*定/ })
    .click();
  await page.getByRole("textbox", { name: "搜索文件名或拼音首字母" }).fill("azsm");
  await expect(titles(page)).toHaveCount(1);
  await row(page, "安装说明.txt").getByRole("button", { name: "删除" }).click();
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole("button", { name: /撤\s*销/ }).click();
  await expect(titles(page)).toHaveCount(1);
});

test("P03 SX1: an agent has no such page, and scripts in what is shared are text", async ({
  page,
  workspace,
  request,
}) => {
  const evil = `"><img src=x onerror="window.__pwned=1">`;
  const group = await made(request, workspace, "canned-groups", { scope: "shared", name: evil });
  await made(request, workspace, "canned-responses", {
    group_id: group.id,
    title: evil,
    text: evil,
    shortcut: "<svg>",
  });
  await openConsole(page, workspace, "/admin/canned-responses");
  await expect(titles(page)).toContainText([evil]);
  await titles(page).getByRole("button", { name: "修改" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "标题" })).toHaveValue(evil);
  expect(await page.evaluate(() => (window as { __pwned?: number }).__pwned)).toBeUndefined();

  const agent = await makeAgent(request, workspace);
  await page.context().clearCookies();
  await logIn(page.request, agent.email, agent.password);
  await page.goto("/admin/canned-responses");
  await expect(page.getByRole("link", { name: "常用语" })).toHaveCount(0);
  await expect(titles(page)).toHaveCount(0);
});
