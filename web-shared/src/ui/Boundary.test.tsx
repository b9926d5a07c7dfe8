import { fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Boundary } from "./Boundary";

afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new TypeError("Failed to fetch dynamically imported module");
}

it("keeps what is broken to itself, says so, and offers the page anew (ui: an error is local, never a blank page)", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const reload = vi.fn();
  vi.stubGlobal("location", { reload });
  render(
    <>
      <p>the rest</p>
      <Boundary>
        <Broken />
      </Boundary>
    </>,
  );

  expect(screen.getByText("the rest")).toBeTruthy();
  const alert = screen.getByRole("alert");
  expect(alert.textContent).not.toContain("module");
  fireEvent.click(screen.getByRole("button"));
  expect(reload).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});
