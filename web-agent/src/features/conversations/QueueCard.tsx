import { useT } from "@smt/shared/i18n/index.ts";
import { Bell } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useState } from "react";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatDwell } from "../../common/durations";
import { Keys } from "../../common/Keys";
import type { Conversation } from "../../common/wire";
import { selectConversation } from "../../state/selection";
import { useVerbs } from "../../state/useVerbs";
import { waitsSince } from "./ordering";
import styles from "./QueueCard.module.css";

/** Who waits for an agent: how many, how long, and one key to take the first. */
export function QueueCard({ queued, isCompact }: { queued: readonly Conversation[]; isCompact: boolean }) {
  const t = useT();
  const { accept } = useVerbs();
  const [isBusy, setBusy] = useState(false);
  const first = queued[0];
  if (!first) return null;

  const acceptFirst = async () => {
    setBusy(true);
    await accept();
    setBusy(false);
  };
  if (isCompact) {
    return (
      <button
        type="button"
        className={styles.small}
        onClick={() => void acceptFirst()}
        aria-label={t("workbench.list.accept")}
      >
        <Icon of={Bell} size={17} /> {queued.length}
      </button>
    );
  }
  return (
    <div className={styles.card} data-queue={queued.length}>
      <button type="button" className={styles.text} onClick={() => selectConversation(first.id)}>
        <Icon of={Bell} size={17} />
        <span>
          <b>{t("workbench.list.queue", { count: queued.length })}</b>
          <LongestWait since={waitsSince(first)} />
        </span>
      </button>
      <Button loading={isBusy} onClick={() => void acceptFirst()}>
        {t("workbench.list.accept")} <Keys of={["F2"]} />
      </Button>
    </div>
  );
}

function LongestWait({ since }: { since: string }) {
  const t = useT();
  const wait = formatDwell(secondsSince(since, useServerSeconds()));
  return <span className="smt-tabular">{t("workbench.list.longest_wait", { wait })}</span>;
}
