import { Icon } from "@smt/shared/ui/index.ts";
import type { LucideIcon } from "lucide-react";
import styles from "./MenuEntry.module.css";

interface Props {
  icon: LucideIcon;
  label: string;
  onClick: () => void;
  isDanger?: boolean;
}

/** One line of a menu that hangs over the page. */
export function MenuEntry({ icon, label, onClick, isDanger }: Props) {
  return (
    <button
      type="button"
      role="menuitem"
      className={`${styles.entry} ${isDanger ? styles.danger : ""}`}
      onClick={onClick}
    >
      <Icon of={icon} size={15} /> {label}
    </button>
  );
}
