import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Eye, Headset } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { App } from "antd";
import { useEffect } from "react";
import { Keys } from "../../common/Keys";
import type { Conversation } from "../../common/wire";
import { useHotkey } from "../../state/hotkeys";
import { selectConversation } from "../../state/selection";
import { useSupervision } from "../../state/useSupervision";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import styles from "./WatchBar.module.css";

/** Under the head of a colleague's conversation: that one watches, or that one takes part. */
export function WatchBar({ conversation }: { conversation: Conversation }) {
  const can = useCan();
  const { agentId } = useWorkbench();
  const { status, agent, participants } = conversation;
  if (status !== "open" || !agent || agent.id === agentId) return null;
  if (participants.some(({ id }) => id === agentId)) return <Joined conversation={conversation} />;
  return can("conversation:watch") ? <Watching conversation={conversation} /> : null;
}

function Watching({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const { connection } = useWorkbench();
  const isOnline = useLine().state.name === "online";
  const { id } = conversation;

  // Says so to the audit log. The messages come because the conversation is open.
  useEffect(() => {
    if (isOnline) connection.request("conversation.watch", { conversation_id: id }).catch(() => undefined);
  }, [connection, id, isOnline]);

  const leave = () => selectConversation(null);
  useHotkey("close", () => {
    if (document.activeElement instanceof HTMLTextAreaElement) return false;
    leave();
  });
  return (
    <div className={styles.bar} role="status">
      <Icon of={Eye} size={15} />
      <span className={styles.text}>{t("team.watching", { name: conversation.agent?.nickname ?? "" })}</span>
      <Keys of={["Esc"]} />
      <button type="button" className={styles.leave} onClick={leave}>
        {t("team.watch_leave")}
      </button>
    </div>
  );
}

function Joined({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const { leave } = useSupervision();
  return (
    <div className={styles.bar} role="status">
      <Icon of={Headset} size={15} />
      <span className={styles.text}>{t("team.joined", { name: conversation.agent?.nickname ?? "" })}</span>
      <button
        type="button"
        className={styles.leave}
        onClick={() => leave(conversation.id).catch((error: unknown) => message.error(errorText(error)))}
      >
        {t("team.join.leave")}
      </button>
    </div>
  );
}
