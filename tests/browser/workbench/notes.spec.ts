import { becomeBusy, composer, expect, hire, listRow, log, openWorkbench, showAll, test } from "./people.ts";

const noteField = "写给同事的内部备注";

test("T04: Alt N writes a note that calls a colleague by initials; it is theirs to find, and stays after a reload", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const colleague = await hire(request, workspace, "何嘉怡");
  const other = await openWorkbench(stage, colleague);
  await becomeBusy(other);
  const visitor = await enter();
  await visitor.start("能不能先寄一台样机？");
  await listRow(workbench, visitor).click();
  await composer(workbench).fill("正在写的回复");

  await composer(workbench).press("Alt+KeyN");
  const field = workbench.getByRole("combobox", { name: noteField });
  await expect(field).toBeFocused();
  await field.pressSequentially("请 @hjy");
  await expect(workbench.getByRole("option", { name: "何嘉怡" })).toBeVisible();
  await field.press("Enter");
  await field.pressSequentially("看一下档期");
  await field.press("Enter");

  const note = log(workbench).locator("[data-note=note]");
  await expect(note).toContainText("请 @何嘉怡 看一下档期");
  await expect(note).toContainText("内部备注");
  await expect(field).toHaveValue("");
  await field.press("Alt+KeyN");
  await expect(composer(workbench)).toHaveValue("正在写的回复");

  await expect(other.locator("[data-toast]")).toContainText("提到您");
  const rail = other.getByRole("navigation");
  await expect(rail.getByRole("link", { name: /@我\s*1/ })).toBeVisible();
  await rail.getByRole("link", { name: /@我/ }).click();
  await other.getByRole("button", { name: /看一下档期/ }).click();
  await expect(log(other).locator("[data-note=note]")).toContainText("看一下档期");
  await expect(rail.getByRole("link", { name: /@我\s*1/ })).toHaveCount(0);

  await workbench.reload();
  await expect(note).toContainText("看一下档期");
});

test("T04 SX1: markup in a note is text, also in the list of mentions", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const markup = `"><img src=x onerror="window.pwned=1"><script>window.pwned=1</script>`;
  const colleague = await hire(request, workspace, "何嘉怡");
  const other = await openWorkbench(stage, colleague);
  await becomeBusy(other);
  const visitor = await enter();
  await visitor.start("您好");
  await listRow(workbench, visitor).click();
  await composer(workbench).press("Alt+KeyN");
  const field = workbench.getByRole("combobox", { name: noteField });
  await field.fill(`@何嘉怡 ${markup}`);
  await workbench.getByRole("button", { name: "添加备注" }).click();
  await expect(log(workbench).locator("[data-note=note]")).toContainText(markup);

  await other
    .getByRole("navigation")
    .getByRole("link", { name: /@我\s*1/ })
    .click();
  await expect(other.getByRole("button", { name: /onerror/ })).toBeVisible();
  for (const page of [workbench, other]) {
    expect(await page.evaluate(() => (window as unknown as { pwned?: number }).pwned)).toBeUndefined();
  }
});

test("T04: a chat that ended takes notes, where it has no composer any more", async ({ workbench, enter }) => {
  const visitor = await enter();
  await visitor.start("谢谢，再见");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("button", { name: "结束对话" }).click();
  await workbench.getByRole("dialog").getByRole("button", { name: "结束对话" }).click();

  await workbench.getByRole("button", { name: "写内部备注" }).click();
  const field = workbench.getByRole("combobox", { name: noteField });
  await field.fill("下周回访");
  await field.press("Enter");

  await expect(log(workbench).locator("[data-note=note]")).toContainText("下周回访");
});

test("T04: its author takes a note back; who has seen it sees that it is gone", async ({
  stage,
  workspace,
  workbench,
  request,
  enter,
}) => {
  const colleague = await openWorkbench(stage, await hire(request, workspace, "何嘉怡"));
  await becomeBusy(colleague);
  const visitor = await enter();
  await visitor.start("你好");
  await listRow(workbench, visitor).click();
  await workbench.getByRole("tab", { name: "内部备注" }).click();
  await workbench.getByRole("combobox", { name: "写给同事的内部备注" }).fill("写错了");
  await workbench.getByRole("button", { name: "添加备注" }).click();
  await showAll(colleague);
  await listRow(colleague, visitor).click();
  await expect(log(colleague)).toContainText("写错了");
  await expect(log(colleague).getByRole("button", { name: "删除备注" })).toHaveCount(0);

  await log(workbench).getByRole("button", { name: "删除备注" }).click();
  await workbench
    .getByRole("dialog")
    .getByRole("button", { name: /删\s*除/ })
    .click();
  for (const page of [workbench, colleague]) {
    await expect(log(page).locator("[data-note=deleted]")).toContainText("删除了这条备注");
    await expect(log(page)).not.toContainText("写错了");
  }
});
