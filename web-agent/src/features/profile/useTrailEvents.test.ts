import { describe, expect, it } from "vitest";
import { aConversation } from "../../common/testing";
import type { Invitation } from "../../common/wire";
import { eventsOf, eventsSince } from "./useTrailEvents";

const invitation: Invitation = {
  id: "i1",
  visitor_id: "v1",
  agent: { id: "a1", nickname: "林晓雯" },
  text: "您好",
  kind: "popup",
  status: "declined",
  created_at: "2026-01-01T08:02:00.000Z",
  responded_at: null,
};

describe("P11: the trail", () => {
  const events = eventsOf([aConversation({ created_at: "2026-01-01T08:05:00.000Z" })], [invitation]);

  it("tells chats and invitations, newest first", () => {
    expect(events.map(({ kind }) => kind)).toEqual(["chat", "invitation"]);
  });

  it("puts each to the page that was open then", () => {
    const at = (minute: number) => `2026-01-01T08:0${minute}:00.000Z`;
    expect(eventsSince(events, at(1), at(3)).map(({ kind }) => kind)).toEqual(["invitation"]);
    expect(eventsSince(events, at(3), undefined).map(({ kind }) => kind)).toEqual(["chat"]);
    expect(eventsSince(events, at(6), undefined)).toEqual([]);
  });
});
