import { useT } from "@smt/shared/i18n/index.ts";
import { useHotkey } from "../../state/hotkeys";
import { changeView } from "../../state/view";
import styles from "./Dock.module.css";
import { Monitor, type SelectedPane } from "./Monitor";
import { useMonitorFilter } from "./useMonitorFilter";
import { useStoredMonitor } from "./useStoredMonitor";

/** The monitor as a page of its own; the key that changes the height of the dock leads back beside the chat. */
export function MonitorPage({ Pane }: { Pane: SelectedPane }) {
  const t = useT();
  useStoredMonitor();
  useMonitorFilter();
  useHotkey("dock", () => changeView({ page: "inbox", dockMode: "strip" }));
  return (
    <section className={styles.dock} aria-label={t("workbench.dock.label")} data-dock="page">
      <Monitor Pane={Pane} />
    </section>
  );
}
