import { ErrorState } from "@smt/shared/ui";
import { useRouteError } from "react-router";

/** A page that broke or did not load, after an update of the server for one: a reload fetches the new one. */
export function PageFailed() {
  return <ErrorState error={useRouteError()} onRetry={() => location.reload()} />;
}
