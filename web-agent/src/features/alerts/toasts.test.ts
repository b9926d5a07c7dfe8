import { beforeEach, describe, expect, it } from "vitest";
import { addToast, dropToast, type Toast, useToasts } from "./toasts";

const toast = (key: string, at: number): Toast => ({ key, event: "message", title: key, text: "", actions: [], at });
const keys = () => useToasts.getState().toasts.map(({ key }) => key);

describe("N01: pop-ups", () => {
  beforeEach(() => useToasts.setState({ toasts: [] }));

  it("are at most three, newest first, one for each visitor", () => {
    for (const [at, key] of ["a", "b", "c", "d", "c"].entries()) addToast(toast(key, at));
    expect(keys()).toEqual(["c", "d", "b"]);
  });

  it("that were settled late do not take away what came after them", () => {
    addToast(toast("a", 1));
    addToast(toast("a", 2));
    dropToast("a", 1);
    expect(keys()).toEqual(["a"]);
    dropToast("a", 2);
    expect(keys()).toEqual([]);
  });
});
