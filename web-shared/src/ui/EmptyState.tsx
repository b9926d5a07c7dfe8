import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./Icon";
import { Inbox } from "./icons";
import styles from "./StateMessage.module.css";

interface Props {
  icon?: LucideIcon;
  /** What is missing. */
  title: string;
  /** Why. */
  text?: string;
  /** One next step. */
  actions?: ReactNode;
}

export function EmptyState({ icon = Inbox, title, text, actions }: Props) {
  return (
    <div className={styles.state}>
      <Icon of={icon} size={36} className={styles.icon} />
      <p className={styles.title}>{title}</p>
      {text && <p className={styles.text}>{text}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
