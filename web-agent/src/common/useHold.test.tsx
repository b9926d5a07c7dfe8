import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { restMilliseconds, useHold } from "./useHold";

function List() {
  const { isHeld, pointer } = useHold();
  return (
    <ul data-testid="list" {...pointer}>
      <li>{isHeld ? "held" : "free"}</li>
    </ul>
  );
}

const text = () => screen.getByTestId("list").textContent;
const wait = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

describe("holding a list", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    render(<List />);
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  const enter = () => fireEvent.pointerEnter(screen.getByTestId("list"), { pointerType: "mouse" });
  const leave = () => fireEvent.pointerLeave(screen.getByTestId("list"), { pointerType: "mouse" });

  it("lasts while the pointer is over it and 600 ms longer", () => {
    enter();
    wait(60_000);
    expect(text()).toBe("held");
    leave();
    wait(restMilliseconds - 1);
    expect(text()).toBe("held");
    wait(1);
    expect(text()).toBe("free");
  });

  it("starts anew when the pointer comes back within the rest", () => {
    enter();
    leave();
    wait(restMilliseconds - 1);
    enter();
    wait(5000);
    expect(text()).toBe("held");
  });

  it("lasts while Alt is down, also when the key comes up in another window", () => {
    fireEvent.keyDown(window, { key: "Alt" });
    wait(5000);
    expect(text()).toBe("held");
    fireEvent.blur(window);
    wait(restMilliseconds);
    expect(text()).toBe("free");
  });

  it("does not count a finger: it leaves nothing behind that could be hit", () => {
    fireEvent.pointerEnter(screen.getByTestId("list"), { pointerType: "touch" });
    expect(text()).toBe("free");
  });
});
