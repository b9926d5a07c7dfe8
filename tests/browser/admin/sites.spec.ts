import { expect, hostUrl, serverUrl, test } from "../fixtures.ts";
import { drawer, field, makeAgent, makeSite, openConsole, problems, row } from "./console.ts";

test("MS05: the default site is there, can be edited, and cannot be deleted", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  const site = row(page, "默认");
  await expect(site).toContainText("链接可用");
  await site.getByRole("button", { name: /更多操作/ }).click();
  await expect(page.getByRole("menuitem")).toHaveText(["分配接待客服"]);
  await page.keyboard.press("Escape");

  await site.getByRole("button", { name: "编辑" }).click();
  await field(drawer(page), "站点名称").fill("总部官网");
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(row(page, "总部官网")).toContainText("默认");

  const answer = await page.request.delete(`${serverUrl}/api/v1/sites/${workspace.siteId}`, {
    headers: { Authorization: `Bearer ${workspace.token}` },
  });
  expect([answer.status(), (await answer.json()).code]).toEqual([409, "default_site"]);
});

test("MS02, MS03: several sites are listed with their columns and found by name and by URL", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace);
  await page.getByRole("button", { name: "添加网站" }).last().click();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(problems(drawer(page))).toHaveText(["请输入站点名称", "请输入网址"]);
  await field(drawer(page), "站点名称").fill("官方商城");
  await field(drawer(page), "网址").fill("mall.shop.example");
  await drawer(page).getByRole("button", { name: "保存" }).click();

  const site = row(page, "官方商城");
  await expect(site.getByRole("cell")).toHaveText([
    /官方商城/,
    "mall.shop.example",
    /1 人/,
    "未检测到代码",
    "简体中文",
    "—",
    /^\d{4}-\d{2}-\d{2}$/,
    /获取代码.*编辑/,
  ]);
  await expect(page.getByRole("columnheader")).toHaveText([
    "站点名称",
    "网址",
    "接待客服",
    "代码状态",
    "显示语言",
    "今日访客",
    "添加日期",
    "操作",
  ]);
  await expect(site.getByRole("link", { name: "mall.shop.example" })).toHaveAttribute(
    "href",
    "https://mall.shop.example/",
  );

  const search = page.getByRole("textbox", { name: "搜索站点名称或网址" });
  for (const wanted of ["官方", "mall.shop"]) {
    await search.fill(wanted);
    await expect(row(page, "示例商店")).toHaveCount(0);
    await expect(site).toBeVisible();
  }
  await search.fill("没有这个");
  await expect(page.getByText("没有找到「没有这个」")).toBeVisible();
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(row(page, "示例商店")).toBeVisible();
});

test("MS02: a long list is read page by page", async ({ page, workspace }) => {
  for (let number = 1; number <= 21; number++) await makeSite(page.request, workspace, { name: `站点 ${number}` });
  await openConsole(page, workspace);
  await expect(row(page, "站点 19")).toBeVisible();
  await expect(row(page, "站点 20")).toHaveCount(0);

  await page.getByRole("button", { name: "下一页" }).click();
  await expect(row(page, "站点 21")).toBeVisible();
  await expect(page.getByRole("button", { name: "下一页" })).toBeDisabled();

  await page.getByRole("button", { name: "上一页" }).click();
  await expect(row(page, "站点 19")).toBeVisible();
});

test("MS02: a site is deleted only after a question", async ({ page, workspace }) => {
  await makeSite(page.request, workspace);
  await openConsole(page, workspace);
  const remove = async () => {
    await row(page, "官方商城")
      .getByRole("button", { name: /更多操作/ })
      .click();
    await page.getByRole("menuitem", { name: "删除网站" }).click();
  };

  await remove();
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(row(page, "官方商城")).toBeVisible();

  await remove();
  await expect(page.getByRole("dialog")).toContainText("其访客与对话也会一并删除");
  await page.getByRole("dialog").getByRole("button", { name: "删除" }).click();
  await expect(row(page, "官方商城")).toHaveCount(0);
});

test("W20, W17: a site has its own language and launcher, and its visitors see them", async ({
  page,
  browser,
  workspace,
}) => {
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "编辑" }).click();
  await drawer(page).getByRole("combobox", { name: "显示语言" }).click();
  await page.locator(".ant-select-item-option", { hasText: "English" }).click();
  await drawer(page).getByText("左侧").click();
  await field(drawer(page), "按钮文字").fill("Ask the shop");
  await drawer(page).getByRole("radio", { name: "颜色 #b0512f" }).click();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(row(page, "默认")).toContainText("English");

  const visitor = await browser.newPage();
  await visitor.goto(`${hostUrl}/?site=${workspace.siteKey}`);
  const launcher = visitor.getByRole("button", { name: "Ask the shop" });
  await expect(launcher).toBeVisible();
  const box = await launcher.boundingBox();
  expect(box?.x).toBeLessThan(100);
  await visitor.close();
});

test("W17: a colour on which white text cannot be read is said so", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "编辑" }).click();
  await expect(drawer(page)).toContainText("白色文字清晰可读");
  await drawer(page).locator(".ant-color-picker-trigger").click();
  await page.locator(".ant-color-picker-hex-input input").fill("ffe066");
  await page.keyboard.press("Enter");
  await expect(drawer(page)).toContainText("白色文字难以辨认");
});

test("SC1: the domains of a site are checked while typing, and kept as typed", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  await row(page, "默认").getByRole("button", { name: "编辑" }).click();
  const domains = drawer(page).getByRole("combobox", { name: "允许的域名" });
  await domains.fill("*.com");
  await domains.press("Enter");
  await expect(problems(drawer(page))).toContainText("「*.com」不是域名");
  // The field holds Backspace back for a moment, so that nobody who clears a word loses the entry before it as well.
  await expect(async () => {
    await domains.press("Backspace");
    await expect(problems(drawer(page))).toHaveCount(0, { timeout: 300 });
  }).toPass();
  await domains.fill("https://www.shop.example/path");
  await domains.press("Enter");
  await domains.fill("*.shop.example");
  await domains.press("Enter");
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(drawer(page)).toHaveCount(0);

  await row(page, "默认").getByRole("button", { name: "编辑" }).click();
  await expect(drawer(page)).toContainText("www.shop.example*.shop.example");
});

test("MG06, MA03: an agent serves the sites that they are assigned to", async ({ page, workspace }) => {
  const agent = await makeAgent(page.request, workspace);
  await makeSite(page.request, workspace);
  await openConsole(page, workspace);
  for (const site of ["默认", "官方商城"]) {
    await row(page, site)
      .getByRole("button", { name: /分配接待客服/ })
      .click();
    await drawer(page).getByRole("textbox", { name: "搜索姓名或账号" }).fill(String(agent.account));
    await drawer(page).getByRole("checkbox", { name: /陈立/ }).check();
    await drawer(page).getByRole("button", { name: "保存" }).click();
    await expect(row(page, site)).toContainText("2 人");
  }

  await page.getByRole("link", { name: "客服管理" }).click();
  await page.getByRole("button", { name: "编辑陈立" }).click();
  await expect(drawer(page)).toContainText("示例商店");
  const stored = await page.request.get(`${serverUrl}/api/v1/agents/${agent.id}`, {
    headers: { Authorization: `Bearer ${workspace.token}` },
  });
  expect((await stored.json()).site_ids).toHaveLength(2);
});

test("MS01: the guide follows what has been done", async ({ page, workspace }) => {
  await openConsole(page, workspace);
  const guide = page.getByRole("region", { name: "使用引导" });
  const done = guide.getByRole("button", { name: /^已完成/ });
  await expect(done).toHaveText(["分配接待客服"]);

  await guide.getByRole("button", { name: "添加网站" }).click();
  await field(drawer(page), "站点名称").fill("官方商城");
  await field(drawer(page), "网址").fill("mall.shop.example");
  await drawer(page).getByRole("button", { name: "保存" }).click();

  await expect(done).toHaveText(["添加网站", "分配接待客服"]);
  await expect(guide).toContainText("「官方商城」还未检测到代码");
  await guide.getByRole("button", { name: "把代码加到页面" }).click();
  await expect(page.getByRole("dialog", { name: "获取代码 · 官方商城" })).toBeVisible();
});
