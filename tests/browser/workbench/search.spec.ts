import type { Page } from "@playwright/test";
import { composer, expect, listRow, log, openWorkbench, serverUrl, test } from "./people.ts";

const palette = (page: Page) => page.getByRole("dialog", { name: "搜索与命令" });
const hits = (page: Page, section: string) => palette(page).locator(`[data-section=${section}]`);

async function search(page: Page, text: string) {
  await page.keyboard.press("Control+k");
  await palette(page).getByRole("combobox").fill(text);
}

test("D09: Ctrl K finds a message by two characters and by pinyin initials, and leads to it, far up the log", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  const other = await enter();
  await visitor.start("请问退款政策是什么？");
  await visitor.sayAll(Array.from({ length: 130 }, (_, number) => `第 ${number} 句`));
  await other.start("别的事情");
  await listRow(workbench, other).click();

  await search(workbench, "退款");
  await expect(hits(workbench, "messages")).toHaveCount(1);
  await expect(hits(workbench, "messages").locator("mark")).toHaveText("退款");
  await workbench.keyboard.press("Enter");
  await expect(palette(workbench)).toHaveCount(0);
  await expect(listRow(workbench, visitor)).toHaveAttribute("aria-selected", "true");
  await expect(log(workbench).getByText("请问退款政策是什么？")).toBeInViewport();

  await search(workbench, "tkzc");
  await expect(hits(workbench, "messages").locator("mark")).toHaveText("退款政策");
  await palette(workbench).getByRole("combobox").fill("没有这样的话");
  await expect(palette(workbench)).toContainText("没有这样的话");
  await expect(palette(workbench).getByText("试试更短的词")).toBeVisible();
  await workbench.keyboard.press("Escape");
  await expect(palette(workbench)).toHaveCount(0);
});

test("D09 C15: a chat that ended is found and opened, too", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("发票什么时候开");
  await listRow(workbench, visitor).click();
  await visitor.ask("conversation.close", { conversation_id: visitor.conversationId });
  await expect(log(workbench)).toContainText("访客结束了对话");
  await workbench.goto(`${serverUrl}/agent/`);
  await expect(workbench.locator("[data-line=online]")).toBeVisible();

  await search(workbench, "发票");
  await hits(workbench, "messages").click();

  await expect(log(workbench)).toContainText("发票什么时候开");
  await expect(workbench).toHaveURL(new RegExp(visitor.conversationId));
});

test("Ctrl K: visitors by number and name, commands by word and initials, recent searches", async ({
  workbench,
  enter,
  request,
  workspace,
}) => {
  const visitor = await enter();
  await visitor.start("您好");
  const patched = await request.patch(`${serverUrl}/api/v1/visitors/${visitor.id}`, {
    headers: { Authorization: `Bearer ${workspace.token}` },
    data: { name: "张老师" },
  });
  expect(patched.status(), await patched.text()).toBe(200);

  await search(workbench, visitor.number.slice(0, 7));
  await expect(hits(workbench, "visitors")).toHaveCount(1);
  await palette(workbench).getByRole("combobox").fill("zls");
  await expect(hits(workbench, "visitors").locator("mark")).toHaveText("张老师");
  await workbench.keyboard.press("Enter");
  await expect(listRow(workbench, visitor)).toHaveAttribute("aria-selected", "true");

  await workbench.keyboard.press("Control+k");
  await expect(hits(workbench, "recent")).toContainText("zls");
  await palette(workbench).getByRole("combobox").fill("忙碌");
  await expect(hits(workbench, "commands")).toHaveCount(1);
  await workbench.keyboard.press("Enter");
  await expect(workbench.locator("[data-availability=busy]")).toBeVisible();
});

test("A17: what is typed right after Ctrl K is searched, never said, however long the palette takes to come", async ({
  stage,
  workspace,
  enter,
}) => {
  let arrive: () => void = () => undefined;
  const isThere = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const page = await openWorkbench(stage, workspace, {
    prepare: async (page) => {
      await page.route(/PaletteResults-.*\.js$/, async (route) => {
        await isThere;
        await route.continue();
      });
    },
  });
  const visitor = await enter();
  await visitor.start("退款要多久？");
  await listRow(page, visitor).click();
  const reply = composer(page);
  await reply.fill("您好，");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("退款");

  await expect(palette(page).getByRole("combobox")).toHaveValue("退款");
  await expect(reply).toHaveValue("您好，");
  arrive();
  await expect(hits(page, "messages").locator("mark")).toHaveText("退款");
  await page.keyboard.press("Escape");
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.type("三天");
  await expect(reply).toHaveValue("您好，三天");
});

test("SX1: nothing in a message, a name or a tag is ever run, in the palette and in the list", async ({
  workbench,
  enter,
  request,
  workspace,
}) => {
  const evil = `<img src=x onerror="window.__pwned=1">'"><script>window.__pwned=1</script>退款`;
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const visitor = await enter();
  await visitor.start(evil);
  await request.patch(`${serverUrl}/api/v1/visitors/${visitor.id}`, {
    headers,
    data: { name: '<img src=x onerror="window.__pwned=1">恶' },
  });
  const tag = await request.post(`${serverUrl}/api/v1/tags`, { headers, data: { name: "<b onclick=x>标签</b>" } });
  const category = await request.post(`${serverUrl}/api/v1/categories`, {
    headers,
    data: { name: "<svg onload=__pwned=1>" },
  });
  await request.put(`${serverUrl}/api/v1/conversations/${visitor.conversationId}/tags`, {
    headers,
    data: { tag_ids: [(await tag.json()).id] },
  });
  expect(category.status()).toBe(201);

  await expect(listRow(workbench, visitor)).toContainText("<b onclick=x>标签</b>");
  await search(workbench, "退款");
  await expect(hits(workbench, "messages")).toContainText("</script>");
  await palette(workbench).getByRole("combobox").fill("<img src=x");
  await expect(hits(workbench, "visitors")).toContainText("<img src=x");
  await workbench.keyboard.press("Escape");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "分类与标签" }).click();
  await workbench.getByRole("combobox", { name: "对话分类" }).click();
  await expect(workbench.getByText("<svg onload=__pwned=1>").last()).toBeVisible();
  expect(await workbench.evaluate(() => (window as unknown as { __pwned?: number }).__pwned)).toBeUndefined();
});
