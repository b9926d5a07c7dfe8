import { MonitorPage } from "../features/visitors/MonitorPage";
import { VisitorPane } from "./VisitorPane";

/** `02`: everyone on the sites, over the whole width. */
export function VisitorsPage() {
  return <MonitorPage Pane={VisitorPane} />;
}
