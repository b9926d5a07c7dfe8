import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Palette } from "./Palette";

const gate = vi.hoisted(() => {
  let open: () => void = () => undefined;
  const isOpen = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { isOpen, open: () => open() };
});

vi.mock("./PaletteResults", async () => {
  await gate.isOpen;
  return { PaletteResults: ({ text }: { text: string }) => <p>found {text}</p> };
});

afterEach(cleanup);

it("A17: the field has the keys before its results are there, and gives them back to the reply", async () => {
  const reply = document.createElement("textarea");
  document.body.append(reply);
  reply.focus();

  const { unmount } = render(<Palette />);
  const field = screen.getByRole("combobox");
  // No more than a turn of the loop: that is, before the next key.
  await Promise.resolve();
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "退款" } });
  expect(screen.queryByText(/found/)).toBeNull();
  gate.open();

  await screen.findByText("found 退款");
  expect(document.activeElement).toBe(field);
  unmount();
  expect(document.activeElement).toBe(reply);
});
