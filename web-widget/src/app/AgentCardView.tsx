import type { AgentCard } from "../types";
import styles from "./AgentCardView.module.css";
import { Avatar } from "./Avatar";
import { type Contact, contactsOf } from "./contacts";
import { useChat } from "./context";
import { Icon } from "./Icon";

/** One that was sent says nothing of whether its owner is there. */
export type ShownCard = Omit<AgentCard, "id" | "is_online" | "greeting"> & { is_online?: boolean };

/** The card an agent shows to visitors, with working ways to reach them. */
export function AgentCardView({ agent }: { agent: ShownCard }) {
  const { t } = useChat();
  return (
    <section class={styles.card} aria-label={agent.nickname}>
      <Avatar name={agent.nickname} url={agent.avatar_url} size={44} isOnline={agent.is_online} />
      <div class={styles.names}>
        <div class={styles.first}>
          <b class={styles.name}>{agent.nickname}</b>
          {agent.staff_no && <span class={styles.minor}>{t("agent.staffNo", { number: agent.staff_no })}</span>}
        </div>
        {agent.title && <div class={styles.minor}>{agent.title}</div>}
      </div>
      <div class={styles.contacts}>
        {contactsOf(agent, t).map((contact) => (
          <ContactButton key={contact.kind} contact={contact} />
        ))}
      </div>
    </section>
  );
}

function ContactButton({ contact: { icon, kind, value, href } }: { contact: Contact }) {
  const { chat, t } = useChat();
  const label = t("agent.contact", { kind, value });
  if (href) {
    return (
      <a
        class={styles.contact}
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        aria-label={label}
        title={label}
      >
        <Icon name={icon} size={17} />
      </a>
    );
  }
  const copy = async () => {
    await navigator.clipboard?.writeText(value).catch(() => undefined);
    chat.say(t("agent.copied", { kind, value }));
  };
  return (
    <button type="button" class={styles.contact} onClick={copy} aria-label={label} title={label}>
      <Icon name={icon} size={17} />
    </button>
  );
}
