import { Clock } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { secondsSince, useServerSeconds } from "./clock";
import { formatWait, waitLevel } from "./durations";
import styles from "./WaitClock.module.css";

interface Props {
  since: string;
  /** After so many seconds it is too long; where it is not known, the two minutes that a site promises at first. */
  limit?: number;
  /** From when the limit counts, where that is not the wait itself: a chat may change hands while somebody waits. */
  countedFrom?: string;
}

/** How long a visitor has waited: amber from 20 seconds, red from the limit, and the icon says so without the colour. */
export function WaitClock({ since, limit, countedFrom = since }: Props) {
  const now = useServerSeconds();
  const level = waitLevel(secondsSince(countedFrom, now), limit);
  return (
    <span className={`${styles.clock} ${styles[level]} smt-tabular`} data-level={level}>
      {level !== "calm" && <Icon of={Clock} size={13} />}
      {formatWait(secondsSince(since, now))}
    </span>
  );
}
