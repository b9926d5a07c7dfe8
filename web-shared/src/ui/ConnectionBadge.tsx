import { useEffect, useState } from "react";
import { useT } from "../i18n/useT";
import styles from "./ConnectionBadge.module.css";

export type ConnectionBadgeState =
  | { name: "online"; latency?: number | null }
  | { name: "connecting" }
  | { name: "offline"; retryAt: number };

/** The state of the live connection, always in sight: a dot and a word, never a colour alone. */
export function ConnectionBadge({ state }: { state: ConnectionBadgeState }) {
  const t = useT();
  const seconds = useSecondsUntil(state.name === "offline" ? state.retryAt : null);
  return (
    <span className={`${styles.badge} ${styles[state.name]}`} role="status">
      <span className={styles.dot} aria-hidden />
      {state.name === "online" && (state.latency == null ? t("common.connected") : `${state.latency} ms`)}
      {state.name === "connecting" && t("common.connecting")}
      {state.name === "offline" && t("common.reconnecting_in", { seconds })}
    </span>
  );
}

function useSecondsUntil(moment: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (moment === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? 0 : Math.max(0, Math.ceil((moment - now) / 1000));
}
