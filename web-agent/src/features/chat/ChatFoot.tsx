import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { useChatSlots } from "../../common/chatSlots";
import { serverNow } from "../../common/clock";
import { ComposerLead } from "../../common/composerLead";
import { Keys } from "../../common/Keys";
import { listTime } from "../../common/moments";
import { TabBar } from "../../common/TabBar";
import { TypingDots } from "../../common/TypingDots";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { useHotkey } from "../../state/hotkeys";
import { useVerbs } from "../../state/useVerbs";
import { useIsTyping, useLiveVisitor, usePreview } from "../../state/useWorkbench";
import styles from "./ChatFoot.module.css";
import { Composer } from "./Composer";
import { TypingPreview } from "./TypingPreview";

/** Below the messages: who types, and either the composer or why there is none. */
export function ChatFoot({ conversation, canWrite }: { conversation: Conversation; canWrite: boolean }) {
  const can = useCan();
  const { above } = useChatSlots();
  return (
    <footer className={styles.foot}>
      {above.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} />
      ))}
      <Happening conversation={conversation} />
      {canWrite && can("message:send") ? (
        <ModeTabs conversation={conversation} />
      ) : (
        <Instead conversation={conversation} />
      )}
    </footer>
  );
}

/** The reply to the visitor, and beside it what only colleagues read. */
function ModeTabs({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { modes } = useChatSlots();
  const [name, setName] = useState("reply");
  const mode = modes.find(({ key }) => key === name);
  const field = mode ? <mode.Part conversation={conversation} /> : <Composer conversation={conversation} />;
  useHotkey("note", () => {
    if (!modes.some(({ key }) => key === "note")) return false;
    setName(name === "note" ? "reply" : "note");
  });
  if (modes.length === 0) return field;
  const shown = mode ? name : "reply";
  return (
    <ComposerLead
      value={
        <TabBar
          isCompact
          controls="composer"
          value={shown}
          onChange={setName}
          tabs={[
            { name: "reply", label: t("chat.mode.reply") },
            ...modes.map(({ key, label }) => ({ name: key, label: label() })),
          ]}
        />
      }
    >
      <div role="tabpanel" id="composer" aria-labelledby={`composer-${shown}`}>
        {field}
      </div>
    </ComposerLead>
  );
}

function Instead({ conversation }: { conversation: Conversation }) {
  const { feet } = useChatSlots();
  const plain =
    conversation.status === "queued" ? (
      <Waiting conversation={conversation} />
    ) : conversation.status === "closed" ? (
      <Ended conversation={conversation} />
    ) : (
      <ReadOnly conversation={conversation} />
    );
  // Each foot may wrap the next or stand in for it.
  return feet.reduceRight<ReactNode>(
    (otherwise, { key, Part }) => <Part key={key} conversation={conversation} otherwise={otherwise} />,
    plain,
  );
}

/** Always as high as its line, so that typing never pushes the composer. */
function Happening({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const isTyping = useIsTyping(conversation.id);
  const preview = usePreview(conversation.id);
  const name = visitorName(conversation.visitor);
  return (
    <div className={styles.happening} aria-live="polite">
      {isTyping || preview ? (
        <>
          <TypingDots /> <bdi>{t("workbench.chat.typing", { name })}</bdi>
          {preview && <TypingPreview text={preview} />}
        </>
      ) : (
        conversation.status === "open" && !conversation.is_visitor_online && t("workbench.chat.visitor_left")
      )}
    </div>
  );
}

function Waiting({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const { accept } = useVerbs();
  const [isBusy, setBusy] = useState(false);
  const acceptThis = async () => {
    setBusy(true);
    await accept(conversation.id);
    setBusy(false);
  };
  return (
    <div className={`${styles.bar} ${styles.waiting}`}>
      <span className={styles.text}>
        <b>{t("workbench.chat.queued_title", { name: visitorName(conversation.visitor) })}</b>{" "}
        {t("workbench.chat.queued_text")}
      </span>
      {can("conversation:accept") && (
        <Button type="primary" loading={isBusy} onClick={() => void acceptThis()}>
          {t("workbench.list.accept")} <Keys of={["F2"]} />
        </Button>
      )}
    </div>
  );
}

const reasons = {
  visitor: "workbench.chat.closed_by_visitor",
  agent: "workbench.chat.closed_by_agent",
  idle: "workbench.chat.closed_idle",
  blocked: "routing.block.ended_chat",
} as const;

function Ended({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const can = useCan();
  const { chatWith } = useVerbs();
  const live = useLiveVisitor(conversation.visitor.id);
  const [isBusy, setBusy] = useState(false);
  const restart = async () => {
    setBusy(true);
    await chatWith(conversation.visitor.id);
    setBusy(false);
  };
  return (
    <div className={styles.bar}>
      <span className={styles.text}>
        <b>{t(reasons[conversation.close_reason ?? "agent"])}</b>{" "}
        {conversation.closed_at &&
          t("workbench.chat.closed_since", { time: listTime(conversation.closed_at, serverNow()) })}
      </span>
      {live && live.state !== "left" && can("conversation:accept") && (
        <Button loading={isBusy} onClick={() => void restart()}>
          {t("workbench.chat.restart")}
        </Button>
      )}
    </div>
  );
}

function ReadOnly({ conversation }: { conversation: Conversation }) {
  const t = useT();
  return (
    <div className={styles.bar}>
      <span className={styles.text}>{t("workbench.chat.read_only", { name: conversation.agent?.nickname ?? "" })}</span>
    </div>
  );
}
