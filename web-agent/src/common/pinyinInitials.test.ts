import { describe, expect, it } from "vitest";
import { isMeant, pinyinInitials } from "./pinyinInitials";

describe("pinyinInitials", () => {
  it("gives the first letter of each character", () => {
    expect(pinyinInitials("何嘉怡")).toBe("hjy");
    expect(pinyinInitials("售前组")).toBe("sqz");
    expect(pinyinInitials("周敏 Amy")).toBe("zm amy");
  });

  it("finds a name by a part of it or by its initials", () => {
    expect(isMeant("陈立", "cl")).toBe(true);
    expect(isMeant("陈立", "立")).toBe(true);
    expect(isMeant("陈立", "wh")).toBe(false);
  });
});
