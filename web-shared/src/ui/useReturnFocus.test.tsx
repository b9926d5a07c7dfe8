import { render, screen, waitFor } from "@testing-library/react";
import { expect, it } from "vitest";
import { useReturnFocus } from "./useReturnFocus";

function Dialog() {
  useReturnFocus();
  return <input aria-label="inside" />;
}

function Page({ isOpen }: { isOpen: boolean }) {
  return (
    <>
      <button type="button">open</button>
      {isOpen && <Dialog />}
    </>
  );
}

it("gives the focus back when the dialog is taken away whole (T19)", async () => {
  const { rerender } = render(<Page isOpen={false} />);
  screen.getByRole("button").focus();
  rerender(<Page isOpen />);
  screen.getByLabelText("inside").focus();

  rerender(<Page isOpen={false} />);

  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("button")));
});
