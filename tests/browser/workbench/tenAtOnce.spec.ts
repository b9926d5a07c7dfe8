import { composer, expect, listRow, log, serverUrl, test, type Visitor } from "./people.ts";

const rounds = 3;

test("G1 G5 C01: ten chats at once, and no word is lost, doubled or in the wrong chat", async ({
  workbench,
  workspace,
  enter,
}) => {
  test.slow();
  const visitors: Visitor[] = [];
  for (let number = 0; number < 10; number += 1) visitors.push(await enter());
  for (const [number, visitor] of visitors.entries()) await visitor.start(`V${number}-0`);
  for (const visitor of visitors) await expect(listRow(workbench, visitor)).toBeVisible();

  for (let round = 1; round <= rounds; round += 1) {
    // All of them write while the agent answers one after the other, in an order that changes.
    const talking = visitors.map((visitor, number) => visitor.sayAll([`V${number}-${round}a`, `V${number}-${round}b`]));
    const order = visitors.map((_, place) => (place * 3 + round) % visitors.length);
    for (const number of order) {
      const visitor = visitors[number] as Visitor;
      await listRow(workbench, visitor).click();
      await expect(log(workbench)).toContainText(`V${number}-0`);
      await composer(workbench).fill(`A${number}-${round}`);
      await composer(workbench).press("Enter");
    }
    await Promise.all(talking);
  }

  for (const [number, visitor] of visitors.entries()) {
    const wanted = [`V${number}-0`];
    for (let round = 1; round <= rounds; round += 1)
      wanted.push(`A${number}-${round}`, `V${number}-${round}a`, `V${number}-${round}b`);
    const stored = () => textsOf(visitor, workspace.token);
    await expect.poll(async () => [...(await stored())].sort()).toEqual([...wanted].sort());

    await listRow(workbench, visitor).click();
    const shown = log(workbench).getByRole("article");
    await expect(shown).toHaveCount(wanted.length);
    const inOrder = await stored();
    for (const [place, text] of inOrder.entries()) await expect(shown.nth(place)).toContainText(text);
  }
});

/** What was said, in the order of the log. */
async function textsOf(visitor: Visitor, token: string): Promise<string[]> {
  const answer = await visitor.page.request.get(
    `${serverUrl}/api/v1/conversations/${visitor.conversationId}/messages?limit=100`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  const { items } = (await answer.json()) as { items: { kind: string; text: string }[] };
  return items.filter(({ kind }) => kind === "text").map(({ text }) => text);
}
