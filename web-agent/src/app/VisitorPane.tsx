import { type ComponentProps, lazy, Suspense } from "react";
import type { VisitorPane as Pane } from "../features/profile/VisitorPane";

const Loaded = lazy(() =>
  import("../features/profile/VisitorPane").then(({ VisitorPane }) => ({ default: VisitorPane })),
);

/** What the profile knows, beside the table of the monitor. */
export function VisitorPane(props: ComponentProps<typeof Pane>) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
