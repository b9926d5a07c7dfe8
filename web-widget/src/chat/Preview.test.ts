import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Preview } from "./Preview";

describe("T03: the preview of what is being typed", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("goes at most about twice a second, and the last state always goes", () => {
    const told: string[] = [];
    const preview = new Preview((text) => told.push(text));
    for (const text of ["你", "你好", "你好，", "你好，请", "你好，请问"]) {
      preview.typed(text);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(5000);
    expect(told).toEqual(["你", "你好，请问"]);
  });

  it("ends when it is sent, and nothing follows", () => {
    const told: string[] = [];
    const preview = new Preview((text) => told.push(text));
    preview.typed("你");
    preview.typed("你好");
    preview.ended();
    vi.advanceTimersByTime(5000);
    expect(told).toEqual(["你", ""]);
  });

  it("D08: is masked before it is cut", () => {
    const told: string[] = [];
    const card = "4111111111111111";
    new Preview((text) => told.push(text)).typed(`${"好".repeat(492)}${card} 谢谢`);
    expect(Array.from(told[0] ?? "")).toHaveLength(500);
    expect(told[0]).not.toMatch(/\d/);
  });
});
