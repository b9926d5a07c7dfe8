import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { watchPages } from "./pageViews";

const tell = vi.fn();

beforeAll(() => {
  vi.useFakeTimers();
  watchPages(tell);
});
afterAll(() => void vi.useRealTimers());

it("tells each new address of a single-page app once, with the title that came later", () => {
  const before = location.href;
  history.pushState({}, "", "/next");
  history.replaceState({}, "", "/next?step=1");
  document.title = "Next";
  vi.advanceTimersByTime(1_000);

  expect(tell.mock.calls).toEqual([[{ url: location.href, title: "Next" }, before]]);
  expect(location.href).toMatch(/next\?step=1$/);
});

it("says nothing while the address stays", () => {
  tell.mockClear();
  history.replaceState({}, "", location.href);
  window.dispatchEvent(new Event("popstate"));
  vi.advanceTimersByTime(1_000);

  expect(tell).not.toHaveBeenCalled();
});

it("notices going back, and routes behind the #", () => {
  location.hash = "#/cart";
  window.dispatchEvent(new Event("hashchange"));
  vi.advanceTimersByTime(1_000);

  expect(tell).toHaveBeenCalledOnce();
});
