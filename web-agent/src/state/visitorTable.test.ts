import { describe, expect, it } from "vitest";
import { aVisitor } from "../common/testing";
import { applyDeltas, applySnapshot, beginSnapshot, emptyVisitorTable, type VisitorTable } from "./visitorTable";

const ids = (table: VisitorTable) => [...table.byId.keys()].sort();
const loaded = (...visitors: ReturnType<typeof aVisitor>[]) =>
  applySnapshot(beginSnapshot(emptyVisitorTable), visitors);

describe("V01: the table of live visitors", () => {
  it("takes the highest rev, whatever the order of arrival", () => {
    let table = loaded(aVisitor({ rev: 3, pages: 3 }));
    table = applyDeltas(table, [{ upserts: [aVisitor({ rev: 5, pages: 5 })], removes: [] }], 0);
    table = applyDeltas(table, [{ upserts: [aVisitor({ rev: 4, pages: 4 })], removes: [] }], 0);
    expect(table.byId.get("v1")?.pages).toBe(5);
  });

  it("keeps the objects of visitors that did not change", () => {
    const before = loaded(aVisitor({ id: "a" }), aVisitor({ id: "b" }));
    const after = applyDeltas(before, [{ upserts: [aVisitor({ id: "b", rev: 2 })], removes: [] }], 0);
    expect(after.byId.get("a")).toBe(before.byId.get("a"));
    expect(after.byId.get("b")).not.toBe(before.byId.get("b"));
  });

  it("does not bring back who left while the snapshot was on its way", () => {
    let table = beginSnapshot(emptyVisitorTable);
    table = applyDeltas(table, [{ upserts: [], removes: ["gone"] }], 0);
    table = applySnapshot(table, [aVisitor({ id: "gone" }), aVisitor({ id: "here" })]);
    expect(ids(table)).toEqual(["here"]);
  });

  it("keeps who came while the snapshot was on its way, and the newer state of who moved", () => {
    let table = beginSnapshot(emptyVisitorTable);
    table = applyDeltas(
      table,
      [{ upserts: [aVisitor({ id: "came" }), aVisitor({ id: "moved", rev: 9, pages: 9 })], removes: [] }],
      0,
    );
    table = applySnapshot(table, [aVisitor({ id: "moved", rev: 8, pages: 8 })]);
    expect(ids(table)).toEqual(["came", "moved"]);
    expect(table.byId.get("moved")?.pages).toBe(9);
  });

  it("G8: a new snapshot drops who left while nobody told us", () => {
    let table = loaded(aVisitor({ id: "silently gone" }), aVisitor({ id: "here" }));
    table = applySnapshot(beginSnapshot(table), [aVisitor({ id: "here" })]);
    expect(ids(table)).toEqual(["here"]);
  });

  it("tints newcomers for five seconds, but not the first page", () => {
    let table = loaded(aVisitor({ id: "first" }));
    table = applyDeltas(table, [{ upserts: [aVisitor({ id: "new" })], removes: [] }], 1000);
    expect([...table.arrivals.keys()]).toEqual(["new"]);
    table = applyDeltas(table, [{ upserts: [], removes: [] }], 6001);
    expect(table.arrivals.size).toBe(0);
  });

  it("patches 5,000 visitors well within a frame's budget of tens of milliseconds", () => {
    const crowd = Array.from({ length: 5000 }, (_, index) => aVisitor({ id: String(index) }));
    let table = loaded(...crowd);
    const started = performance.now();
    table = applyDeltas(table, [{ upserts: crowd.map((visitor) => ({ ...visitor, rev: 2 })), removes: [] }], 0);
    expect(performance.now() - started).toBeLessThan(100);
    expect(table.byId.size).toBe(5000);
  });
});
