import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeSettings, defaultSettings } from "../../state/settings";
import { startRings } from "./rings";

describe("N06: a ring that waits for an answer", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    changeSettings(defaultSettings);
  });
  afterEach(() => void vi.useRealTimers());

  it("comes every six seconds until somebody answers, and several are one", () => {
    const sound = vi.fn();
    const rings = startRings(sound);
    rings.add("a", "transfer");
    rings.add("b", "transfer");
    vi.advanceTimersByTime(12_500);
    expect(sound).toHaveBeenCalledTimes(2);
    rings.drop("a");
    vi.advanceTimersByTime(6000);
    expect(sound).toHaveBeenCalledTimes(3);
    rings.drop("b");
    vi.advanceTimersByTime(60_000);
    expect(sound).toHaveBeenCalledTimes(3);
  });

  it("ends by itself when nobody says that it is over, and the next one rings again", () => {
    const sound = vi.fn();
    const rings = startRings(sound);
    rings.add("a", "transfer");
    vi.advanceTimersByTime(10 * 60_000);
    expect(sound).toHaveBeenCalledTimes(10);
    rings.add("b", "bot");
    vi.advanceTimersByTime(6500);
    expect(sound).toHaveBeenLastCalledWith("bot");
  });

  it("N01 T05: goes on for as long as somebody waits in the queue, also where the visitor chose to keep waiting", () => {
    const sound = vi.fn();
    const rings = startRings(sound);
    rings.add("queue", "request", Number.POSITIVE_INFINITY);
    vi.advanceTimersByTime(10 * 60_000);
    expect(sound).toHaveBeenCalledTimes(100);
    expect(sound).toHaveBeenLastCalledWith("request");
    rings.drop("queue");
    vi.advanceTimersByTime(60_000);
    expect(sound).toHaveBeenCalledTimes(100);
  });

  it("rings no more where the agent does not want it again and again", () => {
    const sound = vi.fn();
    const rings = startRings(sound);
    changeSettings({ repeatUntilAnswered: false });
    rings.add("a", "transfer");
    vi.advanceTimersByTime(30_000);
    expect(sound).not.toHaveBeenCalled();
    rings.stop();
  });
});
