import { Icon, type IconName } from "./Icon";
import styles from "./IconButton.module.css";

interface Props {
  icon: IconName;
  label: string;
  onClick: () => void;
  isPressed?: boolean;
  isExpanded?: boolean;
  tone?: "plain" | "onBrand";
}

export function IconButton({ icon, label, onClick, isPressed, isExpanded, tone = "plain" }: Props) {
  return (
    <button
      type="button"
      class={`${styles.button} ${styles[tone]}`}
      aria-label={label}
      title={label}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
