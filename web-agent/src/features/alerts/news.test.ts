import { describe, expect, it } from "vitest";
import { aConversation } from "../../common/testing";
import { newsOf } from "./news";

const me = { id: "me", nickname: "林", avatar_url: null };
const queued = aConversation({ status: "queued" });
const mine = aConversation({ status: "open", agent: me });

describe("what an agent is alerted to", () => {
  it("a new request, once", () => {
    expect(newsOf(undefined, queued, "me", false)?.kind).toBe("request");
    expect(newsOf(queued, { ...queued, version: 2 }, "me", false)).toBeNull();
  });

  it("a conversation that the server assigned", () => {
    expect(newsOf(undefined, mine, "me", false)?.kind).toBe("assigned");
    expect(newsOf(mine, { ...mine, version: 2 }, "me", false)).toBeNull();
  });

  it("one that waited and was then assigned", () => {
    expect(newsOf(queued, mine, "me", false)?.kind).toBe("assigned");
  });

  it("not what one accepts or opened oneself, nor a colleague's", () => {
    expect(newsOf(queued, mine, "me", true)).toBeNull();
    expect(newsOf(undefined, { ...mine, origin: "direct" }, "me", false)).toBeNull();
    expect(newsOf(undefined, mine, "somebody else", false)).toBeNull();
  });

  it("one that comes back into the queue", () => {
    expect(newsOf(mine, { ...queued, version: 3 }, "me", false)?.kind).toBe("request");
  });
});
