import type { TeamMember } from "@smt/shared/api/index.ts";
import { expect, it } from "vitest";
import { aConversation } from "../../common/testing";
import { loadsOf } from "./loads";
import { groupsOf } from "./teams";

const agent = (id: string) => ({ id, nickname: id, avatar_url: null });

it("T11: counts what runs, and the longest wait of each agent", () => {
  const book = new Map(
    [
      aConversation({ id: "1", agent: agent("a"), waiting_since: "2026-01-01T08:02:00.000Z" }),
      aConversation({ id: "2", agent: agent("a"), waiting_since: "2026-01-01T08:01:00.000Z" }),
      aConversation({ id: "3", agent: agent("b") }),
      aConversation({ id: "4", agent: agent("b"), status: "closed" }),
      aConversation({ id: "5", status: "queued" }),
    ].map((one) => [one.id, one]),
  );

  expect(Object.fromEntries(loadsOf(book))).toMatchObject({
    a: { open: 2, waitingSince: "2026-01-01T08:01:00.000Z" },
    b: { open: 1, waitingSince: null },
  });
});

it("T11: groups agents by team, those without one last", () => {
  const people = ["a", "b", "c"].map((id) => ({ id }) as TeamMember);
  const teams = [
    { id: "t", name: "Sales", agent_ids: ["b"] },
    { id: "u", name: "Empty", agent_ids: [] },
  ];

  const groups = groupsOf(people, teams).map(({ team, members }) => [team?.name, members.map(({ id }) => id)]);

  expect(groups).toEqual([
    ["Sales", ["b"]],
    [undefined, ["a", "c"]],
  ]);
});
