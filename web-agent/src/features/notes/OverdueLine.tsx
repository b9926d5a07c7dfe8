import { useT } from "@smt/shared/i18n/index.ts";
import { Clock } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatWait, waitsSince } from "../../common/durations";
import type { Conversation } from "../../common/wire";
import { useResponseRule } from "../../state/useSites";
import styles from "./OverdueLine.module.css";

/** Said to whoever looks on: the visitor has waited longer than the site promises (T06). */
export function OverdueLine({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const now = useServerSeconds();
  const limit = useResponseRule()(conversation.site_id);
  const { waiting_since, assigned_at } = conversation;
  if (!waiting_since || secondsSince(waitsSince(waiting_since, assigned_at), now) < limit) return null;
  return (
    <p className={`${styles.line} smt-tabular`}>
      <Icon of={Clock} size={13} />
      {t("team.overdue_line", { wait: formatWait(secondsSince(waiting_since, now)), limit })}
    </p>
  );
}
