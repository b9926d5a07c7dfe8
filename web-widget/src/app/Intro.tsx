import { AgentList } from "./AgentList";
import { Avatar } from "./Avatar";
import bubbleStyles from "./Bubble.module.css";
import { useChat } from "./context";
import styles from "./Intro.module.css";
import { Logo } from "./Logo";
import { TextBody } from "./TextBody";

/** The greeting; before a conversation also who is on line. */
export function Intro() {
  const { chat, t } = useChat();
  const { conversation, agents } = chat;
  const { invitation } = chat.core;
  const site = chat.core.session?.site;
  if (!site) return null;
  if (conversation && (chat.log?.hasMoreBefore !== false || chat.history.logs.length > 0)) return null;

  const agent = conversation?.agent ?? agents.find(({ id }) => id === chat.chosenAgentId) ?? invitation?.agent ?? null;
  const isOffline = !invitation && !conversation && agents.length === 0;
  const greeting = isOffline
    ? site.offline_text || t("agents.none")
    : invitation?.text || agent?.greeting || site.greeting;
  const { isHosted, isPhone } = chat.core.host;

  return (
    <>
      {greeting && (
        <div class={bubbleStyles.row}>
          {agent ? <Avatar name={agent.nickname} url={agent.avatar_url} size={26} /> : <Logo size={26} />}
          <div class={bubbleStyles.column}>
            <TextBody text={greeting} isOwn={false} />
          </div>
        </div>
      )}
      {!conversation && agents.length > 0 && !(isHosted && !isPhone) && (
        <section class={styles.agents}>
          <h2 class={styles.title}>{t("agents.title")}</h2>
          <AgentList />
          <p class={styles.hint}>{t("agents.choose")}</p>
        </section>
      )}
    </>
  );
}
