import { expect, it } from "vitest";
import type { Conversation, Message } from "../types";
import { History } from "./history";

const conversations = ["c", "b", "a"].map((id) => ({ id }) as Conversation);
const list = async (cursor: string | null) => ({
  items: conversations.slice(Number(cursor ?? 0), Number(cursor ?? 0) + 2),
  next_cursor: cursor === null ? "2" : null,
});
const fetchPage = async (id: string) => ({
  items: [{ id: `${id}1`, conversation_id: id, seq: 1 } as Message],
  has_more_before: false,
  has_more_after: false,
  last_seq: 1,
  epoch: "e",
});

it("reads earlier conversations one after the other, without the one on screen", async () => {
  const history = new History(list, fetchPage);
  await history.loadBefore("c");
  expect(history.messages.map(({ id }) => id)).toEqual(["b1"]);
  await history.loadBefore("c");
  expect(history.messages.map(({ id }) => id)).toEqual(["a1", "b1"]);
  expect(history.mayHaveMore).toBe(false);
  await history.loadBefore("c");

  expect(history.messages).toHaveLength(2);
});
