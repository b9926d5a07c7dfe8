import { describe, expect, it } from "vitest";
import { holdGroups } from "./heldGroups";

describe("the list under the pointer", () => {
  const shown = { waiting: ["a", "b"], running: ["c", "d"] };

  it("keeps every row in its place when the order would change", () => {
    expect(holdGroups(shown, { waiting: ["b", "a"], running: ["d", "c"] })).toEqual(shown);
  });

  it("keeps a row in its group when it was answered, or when its visitor writes again", () => {
    expect(holdGroups(shown, { waiting: ["c", "b"], running: ["a", "d"] })).toEqual(shown);
  });

  it("puts newcomers at the end and lets go of what is gone", () => {
    expect(holdGroups(shown, { waiting: ["new", "a"], running: ["other", "d", "c"] })).toEqual({
      waiting: ["a", "new"],
      running: ["c", "d", "other"],
    });
  });
});
