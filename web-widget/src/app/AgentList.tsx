import styles from "./AgentList.module.css";
import { Avatar } from "./Avatar";
import { useChat } from "./context";
import { Icon } from "./Icon";

/** Who is on line; the visitor may ask for one of them by name. */
export function AgentList() {
  const { chat, t } = useChat();
  const canChoose = !chat.conversation || chat.isEnded;
  return (
    <ul class={styles.list} aria-label={t("agents.title")}>
      {chat.agents.map((agent) => {
        const isChosen = (canChoose ? chat.chosenAgentId : chat.conversation?.agent?.id) === agent.id;
        return (
          <li key={agent.id}>
            <button
              type="button"
              class={`${styles.agent} ${isChosen ? styles.chosen : ""}`}
              aria-pressed={isChosen}
              disabled={!canChoose}
              onClick={() => chat.choose(isChosen ? null : agent.id)}
            >
              <Avatar name={agent.nickname} url={agent.avatar_url} size={34} isOnline={agent.is_online} />
              <span class={styles.names}>
                <span class={styles.name}>{agent.nickname}</span>
                {(agent.title || agent.staff_no) && (
                  <span class={styles.title}>
                    {agent.title ?? t("agent.staffNo", { number: agent.staff_no ?? "" })}
                  </span>
                )}
              </span>
              {isChosen && canChoose && <Icon name="check" size={17} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
