import { cell, composer, expect, listRow, log, rowOf, serverUrl, test } from "./people.ts";

test("P11: the trail shows when they came, each page and what happened, the open one counting on, live", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter({ page: { url: "https://shop.example/", title: "首页" } });
  await visitor.view("https://shop.example/s600", "LC-S600 校园直饮机");
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("tab", { name: "轨迹" }).click();

  const panel = workbench.getByRole("complementary", { name: "访客信息" });
  const steps = panel.locator("li[data-open]");
  await expect(steps).toHaveCount(2);
  await expect(panel.locator("li[data-event=chat]")).toContainText("发起对话，由 王小明 接待");
  await expect(steps.first()).toContainText("LC-S600 校园直饮机");
  await expect(steps.first()).toContainText(/正在浏览 · \d\d:\d\d/);
  await expect(steps.last()).toContainText("首页");
  await expect(steps.last()).toContainText(/停留 \d\d:\d\d/);
  await expect(panel).toContainText("进入时间");

  await visitor.view("https://shop.example/contact", "联系我们");
  await expect(steps).toHaveCount(3);
  await expect(steps.first()).toContainText("联系我们");
  await expect(panel.locator("[data-open=true]")).toHaveCount(1);
});

test("C16 C17 V04 V14: a field of the card is saved when it is left, and the visitor is called by the new name", async ({
  workbench,
  enter,
}) => {
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await expect(composer(workbench)).toBeVisible();

  const name = workbench.getByLabel("姓名", { exact: true });
  await name.fill("张老师");
  await name.press("Enter");
  await expect(workbench.locator("[data-field=name]")).toContainText("已保存");
  await expect(workbench.getByRole("heading", { name: "张老师" })).toBeVisible();
  await expect(rowOf(workbench, visitor)).toContainText("张老师");

  await workbench.getByLabel("手机", { exact: true }).fill("138 0013 2216");
  await workbench.getByLabel("手机", { exact: true }).press("Enter");
  await expect(cell(workbench, visitor, "phone").getByRole("link")).toHaveAttribute("href", "tel:13800132216");

  const remark = workbench.getByLabel("备注", { exact: true });
  await remark.fill("月底开标");
  await composer(workbench).click();
  await expect(workbench.locator("[data-field=remark]")).toContainText("已保存");
  await workbench.reload();
  await expect(workbench.getByLabel("备注", { exact: true })).toHaveValue("月底开标");
  await expect(workbench.getByLabel("姓名", { exact: true })).toHaveValue("张老师");
});

test("P01: what fits the visitor's last question stands first, goes into the field, and is gone once answered", async ({
  workbench,
  workspace,
  request,
  enter,
}) => {
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const group = await request.post(`${serverUrl}/api/v1/canned-groups`, {
    headers,
    data: { scope: "shared", name: "资料" },
  });
  const { id: group_id } = await group.json();
  for (const [title, text] of [
    ["检测报告", "有的，每个型号都有水质检测报告。"],
    ["开票说明", "可开增值税专用发票。"],
  ]) {
    const made = await request.post(`${serverUrl}/api/v1/canned-responses`, {
      headers,
      data: { group_id, title, text },
    });
    expect(made.status(), await made.text()).toBe(201);
  }
  const visitor = await enter();
  await visitor.start("有没有水质检测报告？");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("tab", { name: "常用语" }).click();
  const suggested = workbench.getByRole("region", { name: "推荐" });
  await expect(suggested.getByRole("option")).toHaveCount(1);
  await suggested.getByRole("option", { name: /检测报告/ }).dblclick();
  await expect(composer(workbench)).toHaveValue("有的，每个型号都有水质检测报告。");

  await composer(workbench).press("Enter");
  await expect(suggested).toHaveCount(0);
  await visitor.say("在吗");
  await expect(log(workbench)).toContainText("在吗");
  await expect(suggested).toHaveCount(0);
});
