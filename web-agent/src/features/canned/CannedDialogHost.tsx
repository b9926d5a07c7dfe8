import { lazy, Suspense } from "react";
import { useCannedDialog } from "../../state/cannedDialog";

const CannedDialog = lazy(() => import("./CannedDialog"));

/** The form stands over the whole workbench, wherever it was asked for. */
export function CannedDialogHost() {
  const isWanted = useCannedDialog(({ wanted }) => wanted !== null);
  return (
    isWanted && (
      <Suspense>
        <CannedDialog />
      </Suspense>
    )
  );
}
