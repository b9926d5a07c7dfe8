import { describe, expect, it } from "vitest";
import { changeColumn, columnNames, defaultColumns, moveColumn, readColumns, shownColumns, tracks } from "./columns";

describe("V19: the columns", () => {
  it("are all there whatever was stored, and the name is always shown", () => {
    const columns = readColumns([
      { name: "phone", isShown: true, width: 9999 },
      { name: "visitor", isShown: false, width: null },
      { name: "gone", isShown: true },
      { name: "phone", isShown: false },
      null,
    ]);
    expect(columns.map(({ name }) => name).sort()).toEqual([...columnNames].sort());
    expect(columns[0]).toEqual({ name: "phone", isShown: true, width: 600 });
    expect(columns.find(({ name }) => name === "visitor")?.isShown).toBe(true);
    expect(readColumns("nonsense")).toBe(defaultColumns);
  });

  it("move, and stop at the ends", () => {
    expect(moveColumn(defaultColumns, "visits", -1)[0]?.name).toBe("visits");
    expect(moveColumn(defaultColumns, "visitor", -1)).toBe(defaultColumns);
  });

  it("make room for the actions on a narrow stage, unless somebody has chosen", () => {
    const names = (width: number, columns = defaultColumns) =>
      shownColumns(columns, width, 124).map(({ name }) => name);
    expect(names(900)).not.toContain("phone");
    expect(names(1200)).toContain("phone");
    expect(names(900, changeColumn(defaultColumns, "last_agent", { isShown: true }))).toContain("phone");
  });

  it("take the width they were given, and scroll below the sum", () => {
    const { template, min } = tracks([{ name: "page", isShown: true, width: 300 }], 120);
    expect(template).toBe("300px minmax(0, 1fr) 120px");
    expect(min).toBeGreaterThan(420);
  });
});
