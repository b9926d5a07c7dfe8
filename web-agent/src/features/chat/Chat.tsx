import { useT } from "@smt/shared/i18n/index.ts";
import { type DragEvent, useState } from "react";
import type { Conversation } from "../../common/wire";
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
  const [isDropping, setDropping] = useState(false);
  const canWrite = conversation.status === "open" && conversation.agent?.id === agentId;

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
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setDropping(false)}
      onDrop={onDrop}
    >
      <ChatHeader conversation={conversation} onBack={onBack} onCard={onCard} />
      <MessageList conversation={conversation} />
      <ChatFoot conversation={conversation} canWrite={canWrite} />
      {isDropping && <div className={styles.drop}>{t("workbench.composer.drop")}</div>}
    </div>
  );
}
