import { useState } from "preact/hooks";
import { isSoundOn, setSound } from "../chat/sound";
import { saveTranscript } from "../chat/transcript";
import { Avatar } from "./Avatar";
import { useChat } from "./context";
import styles from "./Header.module.css";
import { Icon } from "./Icon";
import { IconButton } from "./IconButton";
import { Logo } from "./Logo";
import { Menu } from "./Menu";

/** Who answers, and what the panel can do. */
export function Header({ onEnd }: { onEnd: () => void }) {
  const { chat, t } = useChat();
  const [hasSound, setHasSound] = useState(isSoundOn());
  const agent = chat.conversation?.agent ?? chat.agents.find(({ id }) => id === chat.chosenAgentId) ?? null;
  const siteName = chat.core.session?.site.name ?? "";
  const isReachable = agent?.is_online ?? chat.agents.length > 0;
  const hint = t(isReachable ? "header.hint.online" : "header.hint.offline");

  const save = () => saveTranscript(chat.core, chat.conversation?.id ?? "").catch((error) => chat.warn(error));

  return (
    <header class={styles.header}>
      <div class={styles.top}>
        {agent ? (
          <Avatar name={agent.nickname} url={agent.avatar_url} size={38} isOnline={agent.is_online} />
        ) : (
          <Logo size={38} />
        )}
        <div class={styles.names}>
          <h1 class={styles.name}>{agent?.nickname ?? siteName}</h1>
          <p class={styles.hint}>{agent ? `${siteName} · ${hint}` : hint}</p>
        </div>
        <div class={styles.actions}>
          {chat.conversation && (
            <Menu
              label={t("header.more")}
              items={[
                ...(chat.rating.isPossible ? [{ label: t("rating.open"), onSelect: () => chat.rating.open() }] : []),
                { label: t("header.transcript"), onSelect: () => void save() },
                ...(chat.isEnded ? [] : [{ label: t("header.end"), onSelect: onEnd }]),
              ]}
            />
          )}
          <IconButton
            tone="onBrand"
            icon={hasSound ? "sound" : "silent"}
            label={t(hasSound ? "header.sound.on" : "header.sound.off")}
            isPressed={hasSound}
            onClick={() => {
              setSound(!hasSound);
              setHasSound(!hasSound);
            }}
          />
          {!chat.core.host.isHosted && (
            <IconButton
              tone="onBrand"
              icon={chat.core.host.isPhone ? "close" : "minimise"}
              label={t("header.minimise")}
              onClick={() => chat.core.host.close()}
            />
          )}
        </div>
      </div>
      <div class={styles.tabs}>
        <span class={styles.tab}>
          <Icon name="chat" size={16} />
          {t("tab.chat")}
        </span>
      </div>
    </header>
  );
}
