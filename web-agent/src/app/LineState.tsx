import { useT } from "@smt/shared/i18n/index.ts";
import { Wifi, WifiOff } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useLine } from "../state/useWorkbench";
import styles from "./LineState.module.css";

/** The state of the connection, always in sight. */
export function LineState() {
  const t = useT();
  const { state, latency } = useLine();
  const isOnline = state.name === "online";
  const text = isOnline
    ? latency === null
      ? t("common.connected")
      : t("workbench.top.latency", { milliseconds: latency })
    : state.name === "connecting" || state.name === "idle"
      ? t("common.connecting")
      : t("common.availability.offline");
  return (
    <span
      className={`${styles.line} ${isOnline ? "" : styles.off}`}
      title={t("workbench.top.connection")}
      data-line={state.name}
    >
      <Icon of={isOnline ? Wifi : WifiOff} size={15} />
      <span className="smt-tabular">{text}</span>
    </span>
  );
}
