import type { AgentCard } from "../types";
import { Avatar } from "./Avatar";
import bubbleStyles from "./Bubble.module.css";
import { useChat } from "./context";
import styles from "./TypingDots.module.css";

export function TypingDots({ agent }: { agent: AgentCard | null }) {
  const { t } = useChat();
  return (
    <div class={bubbleStyles.row}>
      {agent && <Avatar name={agent.nickname} url={agent.avatar_url} size={26} />}
      <span class={styles.dots} role="img" aria-label={t("message.typing")}>
        <i />
        <i />
        <i />
      </span>
    </div>
  );
}
