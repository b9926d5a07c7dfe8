import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { secondsSince, serverNow, setServerTime, useServerSeconds } from "./clock";

function Clock({ since }: { since: string }) {
  return <p>{secondsSince(since, useServerSeconds())}</p>;
}

describe("the shared clock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.parse("2026-01-01T00:00:00Z") }));
  afterEach(() => {
    cleanup();
    setServerTime(new Date().toISOString());
    vi.useRealTimers();
  });

  it("runs every clock from one timer and stops it with the last", () => {
    setServerTime("2026-01-01T00:00:00.000Z");
    const view = render(
      <>
        <Clock since="2026-01-01T00:00:00.000Z" />
        <Clock since="2025-12-31T23:59:50.000Z" />
      </>,
    );
    expect(vi.getTimerCount()).toBe(1);

    act(() => void vi.advanceTimersByTime(3000));
    expect(screen.getAllByText(/\d+/).map((node) => node.textContent)).toEqual(["3", "13"]);

    view.unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("G14: counts on the server's time when this computer is a day off", () => {
    setServerTime("2026-01-02T00:00:00.000Z");
    expect(serverNow()).toBe(Date.parse("2026-01-02T00:00:00Z"));
    render(<Clock since="2026-01-01T23:59:55.000Z" />);
    expect(screen.getByText("5")).toBeTruthy();
  });

  it("never counts below zero", () => {
    expect(secondsSince("2026-01-01T00:00:10Z", Date.parse("2026-01-01T00:00:00Z") / 1000)).toBe(0);
  });
});
