import { describe, expect, it } from "vitest";
import { doubt } from "./cardChecks";

describe("C17: doubts about what stands in a card", () => {
  it.each(["13800138000", "138 0013 8000", "+86 138-0013-8000", "+1 415 555 0100"])("has none about %s", (text) => {
    expect(doubt("mobile", text)).toBeNull();
  });

  it.each(["1380013800", "12345678901", "abc"])("doubts the mobile %s", (text) => {
    expect(doubt("mobile", text)).toBe("mobile");
  });

  it("knows an address when it sees one", () => {
    expect(doubt("email", "zhang@example.com")).toBeNull();
    expect(doubt("email", "zhang@example")).toBe("email");
    expect(doubt("email", "zhang.example.com")).toBe("email");
    expect(doubt("email", "")).toBeNull();
  });

  it("lets everything else be", () => {
    expect(doubt("remark", "???")).toBeNull();
  });
});
