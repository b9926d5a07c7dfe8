import { describe, expect, it } from "vitest";
import { aConversation } from "../../common/testing";
import { listConversations } from "./ordering";

const me = { id: "me", nickname: "林", avatar_url: null };
const colleague = { id: "other", nickname: "何", avatar_url: null };
const query = { scope: "mine", agentId: "me", siteId: null, selectedId: null } as const;
const ids = (list: { id: string }[]) => list.map((conversation) => conversation.id);

describe("the conversation list", () => {
  it("puts who waits longest first and the newest activity first among the answered", () => {
    const listed = listConversations(
      [
        aConversation({ id: "b", agent: me, waiting_since: "2026-01-01T10:02:00.000Z" }),
        aConversation({ id: "a", agent: me, waiting_since: "2026-01-01T10:01:00.000Z" }),
        aConversation({ id: "old", agent: me, lastAt: "2026-01-01T09:00:00.000Z" }),
        aConversation({ id: "new", agent: me, lastAt: "2026-01-01T10:00:00.000Z" }),
        aConversation({ id: "q2", status: "queued", created_at: "2026-01-01T10:05:00.000Z" }),
        aConversation({ id: "q1", status: "queued", created_at: "2026-01-01T10:04:00.000Z" }),
      ],
      query,
    );
    expect(ids(listed.waiting)).toEqual(["a", "b"]);
    expect(ids(listed.running)).toEqual(["new", "old"]);
    expect(ids(listed.queued)).toEqual(["q1", "q2"]);
  });

  it("shows a colleague's conversation under 全部 only, and the queue under both", () => {
    const all = [
      aConversation({ id: "hers", agent: colleague }),
      aConversation({ id: "mine", agent: me }),
      aConversation({ id: "queued", status: "queued" }),
    ];
    expect(ids(listConversations(all, query).running)).toEqual(["mine"]);
    expect(ids(listConversations(all, query).queued)).toEqual(["queued"]);
    expect(ids(listConversations(all, { ...query, scope: "all" }).running)).toEqual(["hers", "mine"]);
  });

  it("keeps an ended one while it is open or holds unread messages", () => {
    const all = [
      aConversation({ id: "read", agent: me, status: "closed" }),
      aConversation({ id: "unread", agent: me, status: "closed", unread: 2 }),
      aConversation({ id: "selected", agent: me, status: "closed" }),
    ];
    const listed = listConversations(all, { ...query, selectedId: "selected" });
    expect(ids(listed.running).sort()).toEqual(["selected", "unread"]);
  });

  it("A12: filters by site", () => {
    const all = [
      aConversation({ id: "x", agent: me, site_id: "s1" }),
      aConversation({ id: "y", agent: me, site_id: "s2" }),
    ];
    expect(ids(listConversations(all, { ...query, siteId: "s2" }).running)).toEqual(["y"]);
  });
});
