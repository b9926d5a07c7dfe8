/** Members of the host site on a shared computer: SC4, V21. */
import { createHmac } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { serverUrl, type Workspace } from "../fixtures.ts";
import { expect, launcher, openPanel, panelOf, siteUrl, test } from "./widget.ts";

async function makeKey(request: APIRequestContext, { siteId, token }: Workspace): Promise<string> {
  const headers = { Authorization: `Bearer ${token}` };
  const made = await request.post(`${serverUrl}/api/v1/sites/${siteId}/member-keys`, { headers });
  return (await made.json()).secret;
}

function prove(secret: string, { siteKey }: Workspace, sub: string) {
  const exp = Math.floor(Date.now() / 1000) + 300;
  const member = JSON.stringify({ aud: siteKey, exp, sub });
  return { member, signature: createHmac("sha256", secret).update(member).digest("hex") };
}

const identify = (page: Page, proof: object) =>
  page.evaluate((given) => (window as unknown as { SMT: unknown[] }).SMT.push(["identify", given]), proof);

test("SC4 V21: who signs in after somebody else sees nothing of the earlier talk, nor does who comes after a sign-out", async ({
  page,
  workspace,
  request,
}) => {
  const secret = await makeKey(request, workspace);
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  await identify(page, prove(secret, workspace, "first"));
  const chat = await openPanel(page);
  await chat.say("我的订单是 4711");
  await expect(chat.message("我的订单是 4711")).toHaveAttribute("data-state", /sent|delivered|read/);
  const headers = { Authorization: `Bearer ${workspace.token}` };
  const members = async () => {
    const answer = await request.get(`${serverUrl}/api/v1/visitors`, { headers });
    const { items } = (await answer.json()) as { items: { member_id: string | null }[] };
    return items.map(({ member_id }) => member_id);
  };
  await expect.poll(members).toContain("first");

  await identify(page, prove(secret, workspace, "second"));
  await expect.poll(members).toContain("second");
  const later = await panelOf(page);
  await expect(later.composer).toBeEditable();
  await expect(later.log).not.toContainText("4711");
  await later.say("我是另一个人");
  await expect(later.message("我是另一个人")).toHaveAttribute("data-state", /sent|delivered|read/);

  await page.evaluate(() => (window as unknown as { SMT: unknown[] }).SMT.push(["forget"]));
  await expect.poll(members).toContain(null);
  const last = await panelOf(page);
  await expect(last.composer).toBeEditable();
  await expect(last.log).not.toContainText("另一个人");
});

test("SC4: a refused proof leaves the widget working", async ({ page, workspace, request }) => {
  await makeKey(request, workspace);
  await page.goto(siteUrl(workspace));
  await expect(launcher(page)).toBeVisible();
  await identify(page, prove("smk_another-key", workspace, "evil"));
  await identify(page, { jwt: "a.b.c" });
  const chat = await openPanel(page);
  await chat.say("你好");
  await expect(chat.message("你好")).toHaveAttribute("data-state", /sent|delivered|read/);
});
