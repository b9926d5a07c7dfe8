import { type Translate, useT } from "@smt/shared/i18n/index.ts";
import { Ban, CircleCheck, Users } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { clockTime, fullTime } from "../../common/moments";
import type { Message, SystemEvent } from "../../common/wire";
import styles from "./SystemLine.module.css";

/** What happened to the conversation, in the words of the reader's language. */
export function SystemLine({ message }: { message: Message }) {
  const t = useT();
  const tone = toneOf(message.event);
  const text = message.event ? systemText(t, message.event) : message.text;
  return (
    <p className={styles.line} data-seq={message.seq} title={fullTime(message.created_at)}>
      <time className="smt-tabular" dateTime={message.created_at}>
        {clockTime(message.created_at)}
      </time>{" "}
      <span className={styles[tone]} data-tone={tone}>
        <Icon of={icons[tone]} size={13} />
      </span>{" "}
      <bdi>{text}</bdi>
    </p>
  );
}

const icons = { people: Users, result: CircleCheck, blocked: Ban };

/** C07: who came and went, what came of something, or somebody shut out. A file stands in the talk itself, with its own sign. */
function toneOf(event: SystemEvent | null): keyof typeof icons {
  switch (event?.action) {
    case "blocked":
    case "unblocked":
      return "blocked";
    case "closed":
    case "rated":
    case "rating_requested":
    case "invitation_accepted":
      return "result";
    default:
      return "people";
  }
}

export function systemText(t: Translate, event: SystemEvent): string {
  const name = event.agent_name ?? "";
  switch (event.action) {
    case "requested":
      return event.page_title
        ? t("workbench.system.requested_from", { page: event.page_title })
        : t("workbench.system.requested");
    case "assigned":
      return t("workbench.system.assigned", { name });
    case "accepted":
      return t("workbench.system.accepted", { name });
    case "direct":
      return t("workbench.system.direct", { name });
    case "invitation_accepted":
      return t("workbench.system.invitation_accepted", { name });
    case "closed":
      if (event.reason === "idle") return t("workbench.system.closed_idle");
      if (event.reason === "visitor") return t("workbench.system.closed_visitor");
      return t("workbench.system.closed_agent", { name });
    case "transferred":
      return t("chat.system.transferred", { name, to: event.to_agent_name ?? event.to_team_name ?? "" });
    case "rated":
      return t("chat.system.rated", { score: event.score ?? 0 });
    case "requeued":
    case "joined":
    case "left":
    case "taken_over":
    case "recalled":
    case "rating_requested":
    case "blocked":
    case "unblocked":
      return t(`chat.system.${event.action}`, { name });
  }
}
