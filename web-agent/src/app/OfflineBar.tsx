import { endSession } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { WifiOff } from "@smt/shared/ui/icons.ts";
import { Icon, useIsLate } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useEffect } from "react";
import { useServerSeconds } from "../common/clock";
import { useLine, useWorkbench } from "../state/useWorkbench";
import styles from "./OfflineBar.module.css";

/** What the line is doing while it is not up, with a countdown and a way to hurry. */
export function OfflineBar() {
  const { state } = useLine();
  if (state.name === "offline") return <Countdown retryAt={state.retryAt} />;
  if (state.name === "connecting") return <Connecting />;
  if (state.name === "ended" && state.reason !== "stopped") return <Ended reason={state.reason} />;
  return null;
}

function Countdown({ retryAt }: { retryAt: number }) {
  const t = useT();
  const { connection } = useWorkbench();
  // Only to draw again each second; the moment itself is this computer's.
  useServerSeconds();
  const seconds = Math.max(0, Math.ceil((retryAt - Date.now()) / 1000));
  return (
    <Bar text={t("workbench.offline.countdown", { seconds })} detail={t("workbench.offline.text")}>
      <Button type="link" size="small" className={styles.action} onClick={() => connection.retryNow()}>
        {t("workbench.offline.retry_now")}
      </Button>
    </Bar>
  );
}

function Connecting() {
  const t = useT();
  const isReturning = useLine().limits !== null;
  const isLate = useIsLate(1500);
  // The first connection after opening the page takes a moment and is no trouble.
  if (!isReturning && !isLate) return null;
  return <Bar text={t("workbench.offline.connecting")} detail={t("workbench.offline.text")} />;
}

function Ended({ reason }: { reason: string }) {
  const t = useT();
  const { connection } = useWorkbench();
  const isSignedOut = reason === "unauthenticated";
  // The sign-in page takes over; drafts and unsent messages stay.
  useEffect(() => {
    if (isSignedOut) endSession();
  }, [isSignedOut]);
  return (
    <Bar
      text={t(isSignedOut ? "workbench.ended.elsewhere" : "workbench.ended.forbidden")}
      detail={t("workbench.ended.text")}
    >
      <Button type="link" size="small" className={styles.action} onClick={() => connection.start()}>
        {t("workbench.ended.continue")}
      </Button>
    </Bar>
  );
}

function Bar({ text, detail, children }: { text: string; detail: string; children?: React.ReactNode }) {
  return (
    <div className={styles.bar} role="status">
      <Icon of={WifiOff} size={15} />
      <b>{text}</b>
      <span className={styles.detail}>{detail}</span>
      {children}
    </div>
  );
}
