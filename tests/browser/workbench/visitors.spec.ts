import { cell, composer, expect, hire, log, openWorkbench, phone, rowOf, test } from "./people.ts";

test("V01 V04 V05 V06 V07 V08 V11: a visitor stands in the table, live, and goes when they go", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter({ page: { url: "https://shop.example/pricing", title: "价格与报价" } });

  await expect(rowOf(workbench, visitor)).toBeVisible();
  await expect(cell(workbench, visitor, "visitor")).toContainText(visitor.number);
  await expect(cell(workbench, visitor, "visits")).toHaveText("1");
  await expect(cell(workbench, visitor, "region")).toContainText("127.0.0.1");
  await expect(cell(workbench, visitor, "last_active")).toHaveText(/^\d\d:\d\d:\d\d$/);
  await expect(cell(workbench, visitor, "page")).toHaveText("价格与报价");

  const stay = cell(workbench, visitor, "stay");
  await expect(stay).toHaveText(/^00:00:\d\d$/);
  const first = await stay.textContent();
  await expect(stay).not.toHaveText(first ?? "");

  await visitor.view("https://shop.example/contact", "联系我们");
  await expect(cell(workbench, visitor, "page")).toHaveText("联系我们");
  await expect(cell(workbench, visitor, "page").getByRole("link")).toHaveAttribute(
    "href",
    "https://shop.example/contact",
  );

  await visitor.leave();
  const present = workbench.locator(`[data-visitor="${visitor.id}"]:not([data-state=left])`);
  await expect(present).toHaveCount(0, { timeout: 40_000 });
});

test("V02 V03: type and channel are marks with a name", async ({ workbench, enter }) => {
  const visitor = await enter({ userAgent: phone });
  const marks = cell(workbench, visitor, "visitor");
  await expect(marks.locator("[data-type=new]")).toHaveText(/新访客/);
  await expect(marks.locator("[data-channel=mobile]")).toHaveAttribute("title", "手机");

  await visitor.start("你好");
  await expect(marks.locator("[data-type=interested]")).toHaveText(/意向/);
});

test("V09: the source is the engine with its keyword, a host, or 直接输入", async ({ workbench, enter }) => {
  const searching = await enter({ referrer: "https://www.baidu.com/s?wd=%E5%87%80%E6%B0%B4%E5%99%A8" });
  const referred = await enter({ referrer: "https://news.example/article" });
  const direct = await enter();
  await expect(cell(workbench, searching, "source")).toContainText("百度");
  await expect(cell(workbench, searching, "source")).toContainText("净水器");
  await expect(cell(workbench, referred, "source")).toContainText("news.example");
  await expect(cell(workbench, direct, "source")).toHaveText("直接输入");
});

test("V15 V12 V17: 对话 opens a chat at once, and a colleague may read along", async ({
  workbench,
  stage,
  workspace,
  enter,
  request,
}) => {
  const colleague = await hire(request, workspace, "何嘉怡");
  const visitor = await enter();
  await rowOf(workbench, visitor).getByRole("button", { name: "对话" }).click();

  await expect(composer(workbench)).toBeFocused();
  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "chatting");
  await expect(cell(workbench, visitor, "agent")).toHaveText("王小明");
  await composer(workbench).fill("您好，有什么可以帮您？");
  await composer(workbench).press("Enter");
  await expect(log(workbench)).toContainText("您好，有什么可以帮您？");

  const other = await openWorkbench(stage, colleague);
  await rowOf(other, visitor).getByRole("button", { name: "对话中" }).click();
  await expect(log(other)).toContainText("您好，有什么可以帮您？");
  await expect(other.getByText("王小明 正在接待")).toBeVisible();
  await expect(composer(other)).toHaveCount(0);

  await composer(workbench).fill("第二句");
  await composer(workbench).press("Enter");
  await expect(log(other)).toContainText("第二句");
});

test("V16 V17 C24: 邀请 sends a text, counts while it waits, and tells a refusal", async ({ workbench, enter }) => {
  const visitor = await enter();
  await rowOf(workbench, visitor).getByRole("button", { name: "邀请" }).click();
  const form = workbench.getByRole("form");
  await form.getByRole("textbox").fill("需要我帮您选型吗？");
  await form.getByRole("button", { name: "发送邀请" }).click();

  const { invitation } = await visitor.event<{ invitation: { id: string; text: string } }>("invitation.created");
  expect(invitation.text).toBe("需要我帮您选型吗？");
  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "invited");
  await expect(cell(workbench, visitor, "actions")).toContainText(/已邀请 0:\d\d/);

  await visitor.ask("invitation.respond", { invitation_id: invitation.id, response: "shown" });
  await visitor.ask("invitation.respond", { invitation_id: invitation.id, response: "declined" });
  await expect(cell(workbench, visitor, "actions")).toContainText("已拒绝");
});

test("C24: an invitation that is accepted becomes a chat, and the log says so", async ({ workbench, enter }) => {
  const visitor = await enter();
  await rowOf(workbench, visitor).getByRole("button", { name: "邀请" }).click();
  await workbench.getByRole("form").getByRole("button", { name: "发送邀请" }).click();
  const { invitation } = await visitor.event<{ invitation: { id: string } }>("invitation.created");
  await visitor.ask("invitation.respond", { invitation_id: invitation.id, response: "accepted" });
  await visitor.start("想了解一下");

  await expect(rowOf(workbench, visitor)).toHaveAttribute("data-state", "chatting");
  await rowOf(workbench, visitor).getByRole("button", { name: "对话中" }).click();
  await expect(log(workbench)).toContainText("接受了 王小明 的邀请");
});

test("V18: the search finds by number and by page, and says when it finds nothing", async ({ workbench, enter }) => {
  const one = await enter({ page: { url: "https://shop.example/filter", title: "滤芯选购指南" } });
  const other = await enter({ page: { url: "https://shop.example/case", title: "案例中心" } });
  await expect(rowOf(workbench, other)).toBeVisible();

  const search = workbench.getByRole("textbox", { name: "搜索编号" });
  await search.fill("滤芯");
  await expect(rowOf(workbench, other)).toHaveCount(0);
  await expect(rowOf(workbench, one)).toBeVisible();
  await search.fill(other.number);
  await expect(rowOf(workbench, other)).toBeVisible();
  await expect(rowOf(workbench, one)).toHaveCount(0);
  await search.fill("没有这样的访客");
  await expect(workbench.getByText("没有找到「没有这样的访客」")).toBeVisible();
  await workbench.getByRole("button", { name: "清除筛选" }).click();
  await expect(rowOf(workbench, one)).toBeVisible();
});

test("V01: no row moves under the pointer; newcomers are counted and come in afterwards", async ({
  workbench,
  enter,
}) => {
  const first = await enter();
  await rowOf(workbench, first).hover();
  const before = await rowOf(workbench, first).boundingBox();

  const second = await enter();
  await expect(workbench.getByText("1 位新访客")).toBeVisible();
  expect(await rowOf(workbench, first).boundingBox()).toEqual(before);
  await expect(rowOf(workbench, second)).toHaveCount(0);

  await workbench.mouse.move(300, 700);
  await expect(rowOf(workbench, second)).toBeVisible();
  expect((await rowOf(workbench, second).boundingBox())?.y).toBe(before?.y);
});
