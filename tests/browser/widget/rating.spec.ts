import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { serverUrl } from "../fixtures.ts";
import { ChatOnPage, expect, openPanel, siteUrl, test } from "./widget.ts";

const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

interface Rating {
  score: number;
  tags: string[];
  comment: string;
}

test("W14: when the agent asks, the visitor gives stars, words to tick and words of their own", async ({
  agent,
  workspace,
  page,
}) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("检测报告有吗？");
  const talk = await agent.serve();
  await agent.say(talk, "有的，已发您邮箱");
  await agent.api("POST", `/conversations/${talk.id}/rating-request`, {});

  const form = chat.root.getByRole("form", { name: "评价" });
  await expect(form).toContainText("的服务打分");
  await expect(chat.button("提交评价")).toBeDisabled();
  await form.getByRole("radio", { name: "满意", exact: true }).check();
  await form.getByRole("button", { name: "专业" }).click();
  await form.getByRole("textbox").fill("讲得很清楚");
  await chat.button("提交评价").click();

  await expect(form).toBeHidden();
  await expect(chat.log).toContainText("您的评价：4 分");
  await expect(chat.log).not.toContainText("讲得很清楚");
  const rating = await agent.api<Rating>("GET", `/conversations/${talk.id}/rating`);
  expect(rating).toMatchObject({ score: 4, tags: ["professional"], comment: "讲得很清楚" });

  // At any time it can be changed, and the end does not ask again.
  await chat.button("更多").click();
  await chat.root.getByRole("menuitem", { name: "评价服务" }).click();
  await expect(form.getByRole("textbox")).toHaveValue("讲得很清楚");
  await form.getByRole("radio", { name: "非常满意", exact: true }).check();
  await chat.button("提交评价").click();
  await expect(form).toBeHidden();
  await agent.ask("conversation.close", { conversation_id: talk.id });
  await expect(chat.button("修改评价")).toBeVisible();
  await expect(form).toBeHidden();
  expect((await agent.api<Rating>("GET", `/conversations/${talk.id}/rating`)).score).toBe(5);
});

test("W14: the end asks, a skip is taken for an answer, and there is a way back", async ({
  agent,
  workspace,
  page,
}) => {
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("谢谢");
  const talk = await agent.serve();
  await agent.ask("conversation.close", { conversation_id: talk.id });

  const form = chat.root.getByRole("form", { name: "评价" });
  await expect(form).toBeVisible();
  await chat.button("跳过").click();
  await expect(form).toBeHidden();
  await chat.button("评价服务").click();
  await form.getByRole("radio", { name: "不满意", exact: true }).check();
  await expect(form.getByRole("button", { name: "回复太慢" })).toBeVisible();
  await chat.button("提交评价").click();

  await expect(chat.button("修改评价")).toBeVisible();
  expect((await agent.api<Rating>("GET", `/conversations/${talk.id}/rating`)).score).toBe(2);
});

test("SA5: no byte of a note or a whisper comes to the visitor's browser, live, after a reload, or by history", async ({
  agent,
  workspace,
  page,
}) => {
  const secret = `canary-${Date.now()}`;
  const received: string[] = [];
  const bodies: Promise<void>[] = [];
  page.on("websocket", (socket) => socket.on("framereceived", ({ payload }) => received.push(String(payload))));
  page.on("response", (response) =>
    bodies.push(
      response
        .text()
        .then((text) => void received.push(text))
        .catch(() => undefined),
    ),
  );
  await page.goto(siteUrl(workspace));
  const chat = await openPanel(page);
  await chat.say("您好");
  const talk = await agent.serve();
  const note = { client_id: crypto.randomUUID(), text: `${secret} note` };
  await agent.api("POST", `/conversations/${talk.id}/notes`, note);
  await agent.ask("note.add", { conversation_id: talk.id, client_id: crypto.randomUUID(), text: `${secret} socket` });
  await agent.say(talk, "说出口的话");
  await expect(chat.message("说出口的话")).toBeVisible();
  await page.reload();
  await expect(page.frameLocator("iframe.panel").getByRole("log")).toContainText("说出口的话");
  await Promise.all(bodies);

  expect(received.join("\n")).toContain("说出口的话");
  expect(received.filter((text) => text.includes(secret) || text.includes("note.created"))).toEqual([]);
});

test.describe("for everybody", () => {
  // The page's own policy forbids the checker, too.
  test.use({ bypassCSP: true, viewport: { width: 390, height: 844 } });

  for (const scheme of ["light", "dark"] as const) {
    test(`T19 W14: WCAG 2.2 AA holds for the ${scheme} rating on a phone, and the keys are enough`, async ({
      agent,
      workspace,
      page,
    }) => {
      const { appearance } = await agent.api<{ appearance: object }>("GET", `/sites/${workspace.siteId}`);
      await agent.api("PATCH", `/sites/${workspace.siteId}`, { appearance: { ...appearance, color_scheme: scheme } });
      await page.goto(`${serverUrl}/chat/${workspace.siteKey}`);
      const chat = new ChatOnPage(page);
      await chat.say("你好");
      const talk = await agent.serve();
      await agent.api("POST", `/conversations/${talk.id}/rating-request`, {});
      const form = page.getByRole("form", { name: "评价" });
      await expect(form).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("data-theme", scheme);

      await form.getByRole("radio", { name: "一般", exact: true }).focus();
      await page.keyboard.press("Space");
      await page.keyboard.press("ArrowRight");
      await expect(form.getByRole("radio", { name: "满意", exact: true })).toBeChecked();
      await page.addScriptTag({ path: axePath });
      const complaints = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
        const { violations, passes } = await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"] });
        if (passes.length === 0) return ["nothing was checked"];
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      expect(complaints).toEqual([]);
    });
  }
});
