import type { APIRequestContext, Page } from "@playwright/test";
import { expect, serverUrl, test } from "../fixtures.ts";
import { asOwner, drawer, field, logIn, makeAgent, openConsole, problems, row } from "./console.ts";

const agentsPage = "/admin/agents";
const listed = (page: Page) => page.locator("tbody tr.ant-table-row");

async function refused(request: APIRequestContext, login: string, password: string): Promise<string> {
  const answer = await request.post(`${serverUrl}/api/v1/auth/login`, {
    data: { login, password, is_persistent: false },
  });
  return (await answer.json()).code;
}

test("MA01: agents are found by account, name and nickname, and narrowed by role and seat", async ({
  page,
  workspace,
}) => {
  const chen = await makeAgent(page.request, workspace, { name: "陈立", nickname: "小立" });
  await makeAgent(page.request, workspace, { name: "周敏", nickname: "敏敏", is_enabled: false });
  await openConsole(page, workspace, agentsPage);
  await expect(listed(page)).toHaveCount(3);

  const search = page.getByRole("textbox", { name: "账号、姓名或昵称" });
  for (const [wanted, found] of [
    [String(chen.account), "陈立"],
    ["周", "周敏"],
    ["小立", "陈立"],
  ] as const) {
    await search.fill(wanted);
    await expect(listed(page)).toHaveCount(1);
    await expect(listed(page)).toContainText(found);
  }
  await search.fill("");

  await page.getByRole("combobox", { name: "座席" }).click();
  await page.locator(".ant-select-item-option", { hasText: "已停用" }).click();
  await expect(listed(page)).toHaveCount(1);
  await expect(listed(page)).toContainText("周敏");
  await page.getByRole("combobox", { name: "角色" }).click();
  await page.locator(".ant-select-item-option", { hasText: "超级管理员" }).click();
  await page.getByRole("button", { name: "清除筛选" }).click();
  await expect(listed(page)).toHaveCount(3);
});

test("MA01: a long list is read page by page", async ({ page, workspace }) => {
  for (let number = 1; number <= 20; number++) await makeAgent(page.request, workspace, { name: `客服 ${number}` });
  await openConsole(page, workspace, agentsPage);
  await expect(listed(page)).toHaveCount(20);
  await page.getByRole("button", { name: "下一页" }).click();
  await expect(listed(page)).toHaveCount(1);
});

test("MA04, MA05: a new agent gets an account number that can be copied and signs in", async ({
  page,
  context,
  playwright,
  workspace,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openConsole(page, workspace, agentsPage);
  await page.getByRole("button", { name: "添加客服账号" }).click();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(problems(drawer(page))).toHaveText(["请输入姓名", "请输入邮箱", "请设置密码", "请输入访客看到的昵称"]);

  const email = `he-${Date.now()}@shop.example`;
  await field(drawer(page), "姓名").fill("何嘉怡");
  await expect(field(drawer(page), "昵称")).toHaveValue("何嘉怡");
  await drawer(page).getByText("女", { exact: true }).click();
  await field(drawer(page), "邮箱").fill(email);
  await field(drawer(page), "密码").fill("Langchuan-water-2026");
  await field(drawer(page), "确认密码").fill("something else");
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(problems(drawer(page))).toHaveText(["两次输入的密码不一致"]);
  await field(drawer(page), "确认密码").fill("Langchuan-water-2026");
  await drawer(page).getByRole("button", { name: "保存" }).click();

  const created = page.getByRole("dialog", { name: "何嘉怡现在可以登录了" });
  await created.getByRole("button", { name: "复制账号" }).click();
  const account = await page.evaluate(() => navigator.clipboard.readText());
  await expect(created).toContainText(account);
  await created.getByRole("button", { name: "完成" }).click();
  await expect(row(page, account)).toContainText("何嘉怡");

  const request = await playwright.request.newContext();
  const { me } = await logIn(request, account, "Langchuan-water-2026");
  expect(me).toMatchObject({ email, role: { key: "agent" } });
  await request.dispose();
});

test("MA04: an empty password stays as it is; what the server refuses is said below its field", async ({
  page,
  playwright,
  workspace,
}) => {
  const agent = await makeAgent(page.request, workspace);
  await openConsole(page, workspace, agentsPage);
  await page.getByRole("button", { name: "编辑陈立" }).click();
  await expect(field(drawer(page), "商盟通账号")).toHaveValue(String(agent.account));
  await field(drawer(page), "姓名").fill("陈立新");
  await field(drawer(page), "邮箱").fill(workspace.email);
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(problems(drawer(page))).toHaveText(["该邮箱已被使用。"]);

  await field(drawer(page), "邮箱").fill(agent.email);
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(row(page, "陈立新")).toBeVisible();
  const request = await playwright.request.newContext();
  await logIn(request, agent.email, agent.password);

  await page.getByRole("button", { name: "编辑陈立新" }).click();
  await field(drawer(page), "新密码").fill("Another-long-one-77");
  await field(drawer(page), "确认密码").fill("Another-long-one-77");
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(drawer(page)).toHaveCount(0);
  expect(await refused(request, agent.email, agent.password)).toBe("wrong_credentials");
  await logIn(request, agent.email, "Another-long-one-77");
  await request.dispose();
});

test("MA02: a disabled seat signs in to nothing, and its open session ends", async ({
  page,
  playwright,
  workspace,
}) => {
  const agent = await makeAgent(page.request, workspace);
  const request = await playwright.request.newContext();
  const { access_token } = await logIn(request, agent.email, agent.password);
  const me = () => request.get(`${serverUrl}/api/v1/me`, { headers: { Authorization: `Bearer ${access_token}` } });
  expect((await me()).status()).toBe(200);

  await openConsole(page, workspace, agentsPage);
  const seat = page.getByRole("switch", { name: "陈立的座席" });
  await seat.click();
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(seat).toBeChecked();
  await seat.click();
  await page.getByRole("dialog").getByRole("button", { name: "停用" }).click();
  await expect(seat).not.toBeChecked();
  await expect(row(page, "陈立")).toContainText("已停用");
  expect((await me()).status()).toBe(401);
  expect(await refused(request, agent.email, agent.password)).toBe("account_disabled");

  await seat.click();
  await page.getByRole("dialog").getByRole("button", { name: "启用" }).click();
  await expect(seat).toBeChecked();
  await logIn(request, agent.email, agent.password);
  await request.dispose();
});

test("MA02: the last owner cannot disable the own seat, and is told why", async ({ page, workspace }) => {
  await openConsole(page, workspace, agentsPage);
  const seat = page.getByRole("switch", { name: "王小明的座席" });
  await seat.click();
  await page.getByRole("dialog").getByRole("button", { name: "停用" }).click();
  await expect(page.getByText(/企业至少需要一位启用的超级管理员。|不能停用自己的座席。/)).toBeVisible();
  await expect(seat).toBeChecked();
});

/** A picture without a file: the browser draws one, wider than high. */
async function picture(page: Page, type: string): Promise<Buffer> {
  const data = await page.evaluate((mime) => {
    const canvas = document.createElement("canvas");
    canvas.width = 400;
    canvas.height = 200;
    canvas.getContext("2d")?.fillRect(0, 0, 400, 200);
    return canvas.toDataURL(mime);
  }, type);
  return Buffer.from(data.split(",")[1] ?? "", "base64");
}

test("MA07: card and photo are seen at once in the preview, kept, and shown to visitors", async ({
  page,
  workspace,
}) => {
  await openConsole(page, workspace, agentsPage);
  await page.getByRole("button", { name: "编辑王小明" }).click();
  const card = {
    昵称: "小明",
    工号: "1008",
    职位: "校园项目顾问",
    电话: "0757-8300 0108",
    QQ: "10001008",
    微信号: "langchuan-lin",
    淘宝旺旺: "tb-lin",
    阿里旺旺: "ali-lin",
    Skype: "skype-lin",
  };
  for (const [label, text] of Object.entries(card)) await field(drawer(page), label).fill(text);
  await drawer(page).getByRole("textbox", { name: "欢迎语" }).fill("您好，我是小明。");
  const preview = drawer(page).getByRole("complementary");
  for (const text of Object.values(card)) await expect(preview).toContainText(text);
  await expect(preview).toContainText("您好，我是小明。");

  const file = drawer(page).locator("input[type=file]");
  await file.setInputFiles({ name: "x.svg", mimeType: "image/svg+xml", buffer: Buffer.from("<svg/>") });
  await expect(drawer(page).getByRole("alert")).toContainText("仅支持 png、jpg、gif、webp 图片");
  await file.setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.alloc(1024 * 1024 + 1) });
  await expect(drawer(page).getByRole("alert")).toContainText("不能超过 1 MB");
  await file.setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("not a picture") });
  await expect(drawer(page).getByRole("alert")).toContainText("该文件不是有效的图片");
  await file.setInputFiles({ name: "x.jpg", mimeType: "image/jpeg", buffer: await picture(page, "image/jpeg") });
  await expect(drawer(page).getByRole("alert")).toHaveCount(0);
  await expect(preview.locator("img").first()).toBeVisible();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(drawer(page)).toHaveCount(0);

  const photo = row(page, "王小明").locator("img");
  await expect(photo).toBeVisible();
  await expect(page.getByRole("button", { name: /^我的账号/ }).locator("img")).toBeVisible();
  // Seen is not loaded: a picture has its size only then.
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
  const [width, height] = await photo.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(width).toBe(height);

  const stored = await page.request.get(`${serverUrl}/api/v1/me`, { headers: asOwner(workspace) });
  expect(await stored.json()).toMatchObject({
    nickname: "小明",
    card: { staff_no: "1008", greeting: "您好，我是小明。", taobao: "tb-lin" },
  });

  await page.getByRole("button", { name: "编辑王小明" }).click();
  await drawer(page).getByRole("button", { name: "移除" }).click();
  await drawer(page).getByRole("button", { name: "保存" }).click();
  await expect(drawer(page)).toHaveCount(0);
  await expect(photo).toHaveCount(0);
});

test("an agent without the permission finds no console, and the way to the workbench", async ({ page, workspace }) => {
  const agent = await makeAgent(page.request, workspace);
  await logIn(page.request, agent.email, agent.password);
  await page.goto(agentsPage);
  await expect(page.getByText("你没有管理后台的权限")).toBeVisible();
  await expect(page.getByRole("link", { name: "进入工作台" })).toHaveAttribute("href", "/agent/");
});
