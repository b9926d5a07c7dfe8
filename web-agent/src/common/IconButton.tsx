import { Icon } from "@smt/shared/ui/index.ts";
import { Tooltip } from "antd";
import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import styles from "./IconButton.module.css";

// Under a finger a tooltip would stay after the tap.
const canHover = matchMedia("(hover: hover)").matches;

interface Props {
  icon: LucideIcon;
  label: string;
  onClick?: () => void;
  isPressed?: boolean;
  tone?: "plain" | "warning";
  ref?: Ref<HTMLButtonElement>;
}

/** A control of one icon. Its label is the tooltip and what a screen reader reads. */
export function IconButton({ icon, label, onClick, isPressed, tone = "plain", ref, ...rest }: Props) {
  return (
    <Tooltip title={label} mouseEnterDelay={0.4} trigger={canHover ? "hover" : []}>
      <button
        {...rest}
        ref={ref}
        type="button"
        className={`${styles.button} ${styles[tone]}`}
        aria-label={label}
        aria-pressed={isPressed}
        onClick={onClick}
      >
        <Icon of={icon} size={17} />
      </button>
    </Tooltip>
  );
}
