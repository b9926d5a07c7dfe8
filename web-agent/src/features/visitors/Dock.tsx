import { useT } from "@smt/shared/i18n/index.ts";
import { lazy, Suspense } from "react";
import { useView } from "../../state/view";
import styles from "./Dock.module.css";
import { DockHead } from "./DockHead";
import { DockStrip } from "./DockStrip";
import type { SelectedPane } from "./Monitor";
import { useMonitorFilter } from "./useMonitorFilter";
import { useStoredMonitor } from "./useStoredMonitor";
import { VisitorGrid } from "./VisitorGrid";

// The filters stand over the whole monitor alone.
const Monitor = lazy(() => import("./Monitor").then(({ Monitor }) => ({ default: Monitor })));

/** Everyone on the site, above the chat: a strip, some rows, or the whole stage. */
export function Dock({ Pane }: { Pane: SelectedPane }) {
  const t = useT();
  const mode = useView((view) => view.dockMode);
  useStoredMonitor();
  useMonitorFilter();

  return (
    <section className={styles.dock} aria-label={t("workbench.dock.label")} data-dock={mode}>
      {mode === "strip" && <DockStrip />}
      {mode === "half" && (
        <>
          <DockHead />
          <VisitorGrid />
        </>
      )}
      {mode === "full" && (
        <Suspense>
          <Monitor Pane={Pane} />
        </Suspense>
      )}
    </section>
  );
}
