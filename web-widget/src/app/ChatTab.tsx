import { useState } from "preact/hooks";
import { AgentCardView } from "./AgentCardView";
import { Banners } from "./Banners";
import { BlockedBar } from "./BlockedBar";
import styles from "./ChatTab.module.css";
import { Composer } from "./Composer";
import { useChat } from "./context";
import { EndedBar } from "./EndedBar";
import { MessageList } from "./MessageList";
import { RatingCard } from "./RatingCard";

/** The conversation itself, alike in the panel and on the hosted page. */
export function ChatTab({ hasCard }: { hasCard: boolean }) {
  const { chat, t } = useChat();
  const [isDropping, setDropping] = useState(false);
  const agent = chat.conversation?.agent;
  const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the button does the same.
    <div
      class={styles.tab}
      onDragOver={(event) => {
        if (!hasFiles(event) || chat.isEnded) return;
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDropping(false);
      }}
      onDrop={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDropping(false);
        for (const file of event.dataTransfer?.files ?? []) void chat.uploads.add(file);
      }}
    >
      <Banners />
      {hasCard && agent && (
        <div class={styles.card}>
          <AgentCardView agent={agent} />
        </div>
      )}
      <MessageList />
      {chat.rating.isOpen && <RatingCard />}
      {chat.isBlocked ? <BlockedBar /> : chat.isEnded ? <EndedBar /> : <Composer />}
      {isDropping && <div class={styles.drop}>{t("composer.drop")}</div>}
    </div>
  );
}
