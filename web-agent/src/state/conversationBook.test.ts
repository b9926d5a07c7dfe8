import { describe, expect, it } from "vitest";
import { aConversation, aMessage } from "../common/testing";
import { applyMessage, applyReceipt, mergeConversation, missingFrom } from "./conversationBook";

const book = (...list: ReturnType<typeof aConversation>[]) => new Map(list.map((one) => [one.id, one]));

describe("the conversation book", () => {
  it("G20: keeps the highest version", () => {
    let known = mergeConversation(
      book(aConversation({ version: 3, status: "open" })),
      aConversation({ version: 2, status: "queued" }),
    );
    expect(known.get("c1")?.status).toBe("open");
    known = mergeConversation(known, aConversation({ version: 4, status: "closed" }));
    expect(known.get("c1")?.status).toBe("closed");
  });

  it("keeps a message that overtook the news of the conversation", () => {
    let known = applyMessage(book(aConversation({ last_seq: 4 })), aMessage({ seq: 5, text: "在吗" }));
    known = mergeConversation(known, aConversation({ version: 2, last_seq: 4, unread: 0 }));
    expect(known.get("c1")).toMatchObject({ version: 2, last_seq: 5, unread: 1, last_message: { text: "在吗" } });
  });

  it("counts a visitor's message once, starts the wait with the first and ends it with an answer", () => {
    const first = aMessage({ seq: 2, created_at: "2026-01-01T10:00:00.000Z" });
    let known = applyMessage(book(aConversation()), first);
    known = applyMessage(known, first);
    known = applyMessage(known, aMessage({ seq: 3, created_at: "2026-01-01T10:01:00.000Z" }));
    expect(known.get("c1")).toMatchObject({ unread: 2, waiting_since: "2026-01-01T10:00:00.000Z" });

    known = applyMessage(
      known,
      aMessage({ seq: 4, sender: { type: "agent", id: "me", name: "林", avatar_url: null } }),
    );
    expect(known.get("c1")).toMatchObject({ unread: 2, waiting_since: null });
  });

  it("G15: takes the highest receipt of any tab and clears the badge when all is read", () => {
    let known = book(aConversation({ last_seq: 6, unread: 2, agent_read_seq: 2 }));
    known = new Map(applyReceipt(known, { conversation_id: "c1", side: "agent", read_seq: 6 }));
    known = new Map(applyReceipt(known, { conversation_id: "c1", side: "agent", read_seq: 3 }));
    expect(known.get("c1")).toMatchObject({ agent_read_seq: 6, agent_delivered_seq: 6, unread: 0 });
    known = new Map(applyReceipt(known, { conversation_id: "c1", side: "visitor", delivered_seq: 5, read_seq: 4 }));
    expect(known.get("c1")).toMatchObject({ visitor_delivered_seq: 5, visitor_read_seq: 4 });
  });

  it("names what a snapshot no longer holds, so that it can be asked for", () => {
    const known = book(
      aConversation({ id: "a" }),
      aConversation({ id: "b" }),
      aConversation({ id: "z", status: "closed" }),
    );
    expect(missingFrom(known, [aConversation({ id: "b" })])).toEqual(["a"]);
  });
});
