import { useState } from "preact/hooks";
import { isSoundOn, setSound } from "../chat/sound";
import type { AgentCard } from "../types";
import { AgentList } from "./AgentList";
import { Avatar } from "./Avatar";
import { ChatTab } from "./ChatTab";
import { contactsOf } from "./contacts";
import { useChat } from "./context";
import { EndDialog } from "./EndDialog";
import styles from "./HostedPage.module.css";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { LanguageSwitch } from "./LanguageSwitch";
import { Logo } from "./Logo";
import { Panel } from "./Panel";
import { Powered } from "./Powered";

/** The chat as a page of its own, for a link, a QR code or a phone. */
export function HostedPage() {
  const { chat, t } = useChat();
  const [isEnding, setEnding] = useState(false);
  const [hasSound, setHasSound] = useState(isSoundOn());
  if (chat.core.host.isPhone) return <Panel />;

  const siteName = chat.core.session?.site.name ?? "";
  const agent = chat.conversation?.agent ?? chat.agents.find(({ id }) => id === chat.chosenAgentId);
  return (
    <div class={styles.page}>
      <header class={styles.header}>
        <div class={styles.inner}>
          <span class={styles.logo}>
            <Logo size={32} />
          </span>
          <h1 class={styles.title}>{t("hosted.title", { name: siteName })}</h1>
          <LanguageSwitch />
        </div>
      </header>
      <main class={styles.columns}>
        <aside class={styles.side} aria-label={t("agents.title")}>
          <section class={styles.card}>
            <h2 class={styles.heading}>{t("agents.title")}</h2>
            {chat.agents.length > 0 ? <AgentList /> : <p class={styles.minor}>{t("header.hint.offline")}</p>}
          </section>
        </aside>
        <section class={`${styles.card} ${styles.chat}`}>
          <div class={styles.bar}>
            <span class={styles.tab}>
              <Icon name="chat" size={16} />
              {t("tab.chat")}
            </span>
            <IconButton
              icon={hasSound ? "sound" : "silent"}
              label={t(hasSound ? "header.sound.on" : "header.sound.off")}
              isPressed={hasSound}
              onClick={() => {
                setSound(!hasSound);
                setHasSound(!hasSound);
              }}
            />
            {chat.rating.isPossible && !chat.isEnded && (
              <button type="button" class={styles.end} onClick={() => chat.rating.open()}>
                {t("rating.open")}
              </button>
            )}
            {chat.conversation && !chat.isEnded && (
              <button type="button" class={styles.end} onClick={() => setEnding(true)}>
                {t("header.end")}
              </button>
            )}
          </div>
          <ChatTab hasCard={false} />
        </section>
        <aside class={styles.side} aria-label={t("hosted.card")}>
          {agent && <HostedCard agent={agent} />}
        </aside>
      </main>
      <Powered />
      {isEnding && <EndDialog onClose={() => setEnding(false)} />}
    </div>
  );
}

function HostedCard({ agent }: { agent: AgentCard }) {
  const { t } = useChat();
  const detail = [agent.title, agent.staff_no && t("agent.staffNo", { number: agent.staff_no })].filter(Boolean);
  return (
    <section class={styles.card}>
      <div class={styles.who}>
        <Avatar name={agent.nickname} url={agent.avatar_url} size={56} isOnline={agent.is_online} />
        <div>
          <b class={styles.name}>{agent.nickname}</b>
          <div class={styles.minor}>{detail.join(" · ")}</div>
        </div>
      </div>
      <dl class={styles.contacts}>
        {contactsOf(agent, t).map(({ kind, value, href }) => (
          <div key={kind} class={styles.contact}>
            <dt>{kind}</dt>
            <dd>
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer nofollow">
                  {value}
                </a>
              ) : (
                value
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
