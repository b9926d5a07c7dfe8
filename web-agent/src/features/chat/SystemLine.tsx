import { useT } from "@smt/shared/i18n/index.ts";
import { Ban, CircleCheck, Users } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { clockTime, fullTime } from "../../common/moments";
import { systemText } from "../../common/systemText";
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
