import { expect, it } from "vitest";
import { ConversationLog } from "./conversationLog";
import { withoutRecalled } from "./recalls";

const said = (seq: number, fields: object = {}) => ({
  id: `m${seq}`,
  conversation_id: "a",
  seq,
  text: `text ${seq}`,
  event: null as { action: string; target_seq?: number } | null,
  quote: null as { seq: number; text: string } | null,
  ...fields,
});
const recall = (seq: number, target_seq: number) => said(seq, { text: "", event: { action: "recalled", target_seq } });

it("G22: a message that was taken back keeps its place and loses its words, in quotes of it, too", () => {
  const [first, answer, other] = withoutRecalled(
    [said(1), said(2, { quote: { seq: 1, text: "text 1" } }), said(3)],
    [recall(4, 1)],
  );
  expect(first).toMatchObject({ seq: 1, text: "", is_recalled: true });
  expect(answer).toMatchObject({ text: "text 2", quote: { seq: 1, text: "", is_recalled: true } });
  expect(other).toMatchObject({ text: "text 3" });
});

it("hands the same messages back when nothing was taken back", () => {
  const messages = [said(1), said(2)];
  expect(withoutRecalled(messages, [said(3)])).toBe(messages);
});

it("G22: an older page that was on its way when the news came does not bring the words back", async () => {
  const answers: ((page: object) => void)[] = [];
  const log = new ConversationLog<ReturnType<typeof said>>("a", {
    fetchPage: () => new Promise((resolve) => answers.push(resolve as (page: object) => void)),
  });
  const page = (items: object[], has_more_before: boolean) => ({
    items,
    has_more_before,
    has_more_after: false,
    last_seq: 4,
  });
  const loading = log.load();
  answers.shift()?.(page([said(3), said(4)], true));
  await loading;

  const older = log.loadBefore();
  log.add(recall(5, 2));
  answers.shift()?.(page([said(1), said(2)], false));
  await older;

  expect(log.messages.map(({ text }) => text)).toEqual(["text 1", "", "text 3", "text 4", ""]);
});
