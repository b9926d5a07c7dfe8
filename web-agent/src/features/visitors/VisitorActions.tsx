import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Clock, MessageSquare } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { memo, useState } from "react";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatWait } from "../../common/durations";
import type { LiveVisitor } from "../../common/wire";
import { useVerbs } from "../../state/useVerbs";
import { useWorkbench } from "../../state/useWorkbench";
import { InviteButton } from "./InviteButton";
import styles from "./VisitorActions.module.css";

/** V15–V17: what can be done with a visitor, by their state. The buttons are drawn again when that has changed. */
export const VisitorActions = memo(Actions, ({ visitor: one }, { visitor: other }) => {
  const names = ["id", "state", "state_at", "conversation_id", "name", "number", "is_known"] as const;
  return one.agent?.id === other.agent?.id && names.every((name) => one[name] === other[name]);
});

function Actions({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  if (visitor.is_known === false) {
    return (
      <span className={`${styles.tag} ${styles.outlined}`} title={t("monitor.unknown_hint")}>
        {t("monitor.unknown")}
      </span>
    );
  }
  switch (visitor.state) {
    case "browsing":
      return (
        <>
          <ChatButton visitor={visitor} />
          <InviteButton visitor={visitor} />
        </>
      );
    case "declined":
      return (
        <>
          <ChatButton visitor={visitor} />
          <span className={`${styles.tag} ${styles.outlined}`}>{t("workbench.visitor.state.declined")}</span>
        </>
      );
    case "invited":
      return (
        <span className={`${styles.tag} ${styles.waiting}`}>
          <Icon of={Clock} size={13} />
          <Since since={visitor.state_at} text={(time) => t("workbench.visitor.state.invited", { time })} />
        </span>
      );
    case "queued":
      return (
        <>
          <AcceptButton visitor={visitor} />
          <span className={`${styles.tag} ${styles.waiting}`}>
            <Since since={visitor.state_at} text={(time) => t("workbench.visitor.state.queued", { time })} />
          </span>
        </>
      );
    case "chatting":
      return <ChattingTag visitor={visitor} />;
    case "left":
      return <span className={`${styles.tag} ${styles.outlined}`}>{t("workbench.visitor.state.left")}</span>;
  }
}

function ChatButton({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const can = useCan();
  const { chatWith } = useVerbs();
  const [isBusy, setBusy] = useState(false);
  if (!can("conversation:accept") || !can("visitor:invite")) return null;
  const chat = async () => {
    setBusy(true);
    await chatWith(visitor.id);
    setBusy(false);
  };
  return (
    <Button size="small" className={styles.soft} disabled={isBusy} onClick={() => void chat()}>
      {t("workbench.visitor.action.chat")}
    </Button>
  );
}

function AcceptButton({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const { accept } = useVerbs();
  const [isBusy, setBusy] = useState(false);
  const { conversation_id } = visitor;
  if (!conversation_id) return null;
  const acceptThis = async () => {
    setBusy(true);
    await accept(conversation_id);
    setBusy(false);
  };
  return (
    <Button size="small" type="primary" className={styles.small} disabled={isBusy} onClick={() => void acceptThis()}>
      {t("workbench.visitor.action.accept")}
    </Button>
  );
}

/** Mine opens, a colleague's opens to read along. */
function ChattingTag({ visitor }: { visitor: LiveVisitor }) {
  const t = useT();
  const { agentId } = useWorkbench();
  const { open } = useVerbs();
  const isMine = visitor.agent?.id === agentId;
  const { conversation_id } = visitor;
  return (
    <button
      type="button"
      className={`${styles.tag} ${isMine ? styles.mine : styles.theirs}`}
      title={
        isMine
          ? t("workbench.visitor.action.open")
          : t("workbench.visitor.watch", { name: visitor.agent?.nickname ?? "" })
      }
      onClick={() => conversation_id && void open(conversation_id)}
    >
      <Icon of={MessageSquare} size={13} />
      {t("workbench.visitor.state.chatting")}
    </button>
  );
}

function Since({ since, text }: { since: string; text: (time: string) => string }) {
  return <span className="smt-tabular">{text(formatWait(secondsSince(since, useServerSeconds())))}</span>;
}
