import { useT } from "@smt/shared/i18n/index.ts";
import { type CSSProperties, type DragEvent, useState } from "react";
import { useChatSlots } from "../../common/chatSlots";
import type { Conversation } from "../../common/wire";
import { useSettings } from "../../state/settings";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./Chat.module.css";
import { ChatFoot } from "./ChatFoot";
import { ChatHeader } from "./ChatHeader";
import { MessageList } from "./MessageList";

interface Props {
  conversation: Conversation;
  onBack?: () => void;
  onCard?: () => void;
}

export function Chat({ conversation, onBack, onCard }: Props) {
  const t = useT();
  const { agentId, uploads } = useWorkbench();
  const { top } = useChatSlots();
  const { chatFontSize } = useSettings();
  const [isDropping, setDropping] = useState(false);
  const canWrite =
    conversation.status === "open" &&
    (conversation.agent?.id === agentId || conversation.participants.some(({ id }) => id === agentId));

  const hasFiles = (event: DragEvent) => canWrite && event.dataTransfer.types.includes("Files");
  const onDrop = (event: DragEvent) => {
    setDropping(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    uploads.add(conversation.id, event.dataTransfer.files);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button for files is the first.
    <div
      className={styles.chat}
      data-chat
      style={{ "--chat-font-size": `${chatFontSize}px` } as CSSProperties}
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDropping(false)}
      onDrop={onDrop}
    >
      <ChatHeader conversation={conversation} onBack={onBack} onCard={onCard} />
      {top.map(({ key, Part }) => (
        <Part key={key} conversation={conversation} />
      ))}
      <MessageList conversation={conversation} />
      <ChatFoot conversation={conversation} canWrite={canWrite} />
      {isDropping && <div className={styles.drop}>{t("workbench.composer.drop")}</div>}
    </div>
  );
}
