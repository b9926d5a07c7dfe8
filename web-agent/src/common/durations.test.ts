import { describe, expect, it } from "vitest";
import { formatDwell, formatStay, formatWait, waitLevel, waitsSince } from "./durations";

describe("durations", () => {
  it("writes a wait in minutes and seconds", () => {
    expect([formatWait(0), formatWait(48), formatWait(72), formatWait(4325)]).toEqual([
      "0:00",
      "0:48",
      "1:12",
      "72:05",
    ]);
  });

  it("V07: writes a stay as HH:MM:SS, beyond a day too", () => {
    expect([formatStay(38), formatStay(73_325), formatStay(90_061)]).toEqual(["00:00:38", "20:22:05", "25:01:01"]);
  });

  it("writes a dwell without empty hours", () => {
    expect([formatDwell(42), formatDwell(3723)]).toEqual(["00:42", "1:02:03"]);
  });

  it("turns amber at 20 seconds and red at 120", () => {
    const levels = [19, 20, 119, 120].map((seconds) => waitLevel(seconds));
    expect(levels).toEqual(["calm", "warning", "warning", "overdue"]);
  });

  it("T06: turns red when the site says so", () => {
    expect([9, 10].map((seconds) => waitLevel(seconds, 10))).toEqual(["calm", "overdue"]);
    expect([120, 599, 600].map((seconds) => waitLevel(seconds, 600))).toEqual(["warning", "warning", "overdue"]);
  });

  it("T06: counts from the assignment where that came after the question", () => {
    const asked = "2026-01-01T08:00:00.000Z";
    const assigned = "2026-01-01T08:01:00.000Z";
    expect([waitsSince(asked, null), waitsSince(asked, assigned), waitsSince(assigned, asked)]).toEqual([
      asked,
      assigned,
      assigned,
    ]);
  });
});
