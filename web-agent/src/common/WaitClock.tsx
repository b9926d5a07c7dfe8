import { Clock } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { secondsSince, useServerSeconds } from "./clock";
import { formatWait, waitLevel } from "./durations";
import styles from "./WaitClock.module.css";

/** How long a visitor has waited: amber from 20 seconds, red from 120, and the icon says so without the colour. */
export function WaitClock({ since }: { since: string }) {
  const seconds = secondsSince(since, useServerSeconds());
  const level = waitLevel(seconds);
  return (
    <span className={`${styles.clock} ${styles[level]} smt-tabular`} data-level={level}>
      {level !== "calm" && <Icon of={Clock} size={13} />}
      {formatWait(seconds)}
    </span>
  );
}
