import { describe, expect, it } from "vitest";
import { aVisitor } from "../../common/testing";
import { holdRows } from "./holdRows";

const [a, b, c] = ["a", "b", "c"].map((id) => aVisitor({ id })) as [
  ReturnType<typeof aVisitor>,
  ReturnType<typeof aVisitor>,
  ReturnType<typeof aVisitor>,
];
const byId = (...visitors: (typeof a)[]) => new Map(visitors.map((visitor) => [visitor.id, visitor]));

describe("the visitor rows under the pointer", () => {
  it("stay where they are while newcomers are counted", () => {
    const { rows, withheld } = holdRows([a, b], [c, b, a], byId(a, b, c));
    expect(rows.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(withheld).toBe(1);
  });

  it("show the newest data in the old place", () => {
    const moved = aVisitor({ id: "b", rev: 2, pages: 7 });
    const { rows } = holdRows([a, b], [moved, a], byId(a, moved));
    expect(rows[0]).toBe(a);
    expect(rows[1]?.pages).toBe(7);
  });

  it("keep the place of who left", () => {
    const { rows } = holdRows([a, b], [b], byId(b));
    expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual(["a left", "b browsing"]);
  });
});
