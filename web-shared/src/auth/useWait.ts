import { useEffect, useState } from "react";
import { useT } from "../i18n/useT";

/** Counts down the wait that the server asked for. */
export function useWait(): { start: (seconds: number) => void; isRunning: boolean; text: string } {
  const t = useT();
  const [until, setUntil] = useState(0);
  const [now, setNow] = useState(0);
  const left = Math.max(0, Math.ceil((until - now) / 1000));
  const isRunning = left > 0;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [isRunning]);

  function start(seconds: number) {
    setNow(Date.now());
    setUntil(Date.now() + seconds * 1000);
  }
  const minutes = Math.floor(left / 60);
  const words = minutes
    ? t("auth.minutes_seconds", { minutes, seconds: left % 60 })
    : t("auth.seconds", { seconds: left });
  return { start, isRunning, text: isRunning ? words : "" };
}
