import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { oncePerFrame } from "./nextFrame";

describe("once per frame", () => {
  beforeEach(
    () =>
      void vi.useFakeTimers({
        toFake: ["setTimeout", "clearTimeout", "requestAnimationFrame", "cancelAnimationFrame", "performance"],
      }),
  );
  afterEach(() => void vi.useRealTimers());

  it("draws a burst once, and the next burst after the pause", () => {
    const action = vi.fn();
    const frame = oncePerFrame(action, 200);
    for (let news = 0; news < 20; news += 1) frame.request();
    vi.advanceTimersByTime(20);
    expect(action).toHaveBeenCalledTimes(1);

    for (let news = 0; news < 20; news += 1) frame.request();
    vi.advanceTimersByTime(150);
    expect(action).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(100);
    expect(action).toHaveBeenCalledTimes(2);
  });

  it("does nothing after it was cancelled", () => {
    const action = vi.fn();
    const frame = oncePerFrame(action);
    frame.request();
    frame.cancel();
    vi.advanceTimersByTime(2000);
    expect(action).not.toHaveBeenCalled();
  });
});
