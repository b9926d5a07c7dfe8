import { useT } from "@smt/shared/i18n/index.ts";
import { MonitorPage } from "../features/visitors/MonitorPage";
import { VisitorPane } from "./VisitorPane";

/** `02`: everyone on the sites, over the whole width. */
export function VisitorsPage() {
  const t = useT();
  return (
    <>
      <h1 className="smt-visually-hidden">{t("monitor.rail")}</h1>
      <MonitorPage Pane={VisitorPane} />
    </>
  );
}
