import type { APIRequestContext } from "@playwright/test";
import { expect, serverUrl, signUp, test } from "../fixtures.ts";
import { BadLine } from "./badLine.ts";

interface Entry {
  kind: string;
  text: string;
  seq: number;
}

const COUNT = 30;

test("G6: messages of one tab keep their order on a line that breaks again and again", async ({ page, request }) => {
  test.setTimeout(120_000);
  const workspace = await signUp(request);
  const line = await BadLine.open(Number(new URL(serverUrl).port));
  await page.goto(`${line.url}/chat/${workspace.siteKey}`);
  const composer = page.getByRole("textbox").first();
  await expect(composer).toBeVisible();

  const texts = Array.from({ length: COUNT }, (_, index) => `第 ${index + 1} 句`);
  for (const [index, text] of texts.entries()) {
    await composer.fill(text);
    await composer.press("Enter");
    // Cut while the send is on its way, on every third; hold the line between, so that answers come late.
    if (index % 3 === 1) line.cut();
    if (index % 5 === 2) line.hold();
    if (index % 5 === 4) line.release();
  }
  line.release();

  const read = async () => (await history(request, workspace.token)).map((entry) => entry.text);
  await expect.poll(read, { timeout: 60_000 }).toEqual(texts);
  expect(line.cuts).toBeGreaterThan(0);
  for (const text of texts) await expect(page.getByText(text, { exact: true })).toHaveCount(1);
  line.close();
});

/** What the server stored, in the order of seq. */
async function history(request: APIRequestContext, token: string): Promise<Entry[]> {
  const headers = { Authorization: `Bearer ${token}` };
  const list = await (await request.get(`${serverUrl}/api/v1/conversations?scope=all`, { headers })).json();
  const [conversation] = list.items;
  if (!conversation) return [];
  const path = `/api/v1/conversations/${conversation.id}/messages?after_seq=0&limit=300`;
  const page = await (await request.get(`${serverUrl}${path}`, { headers })).json();
  return page.items.filter((entry: Entry) => entry.kind !== "system");
}
