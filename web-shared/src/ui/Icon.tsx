import type { LucideIcon } from "lucide-react";

interface Props {
  of: LucideIcon;
  /** 13 in a dense row, 15 in a button, 17 in a menu, 19 alone. */
  size?: 13 | 15 | 17 | 19 | 24 | 36;
  /** Only where the icon says what no text beside it says. */
  label?: string;
  className?: string;
}

/** One set, one stroke. Icons are decoration for a screen reader unless they carry a label. */
export function Icon({ of: Shape, size = 15, label, className }: Props) {
  return (
    <Shape
      size={size}
      strokeWidth={1.7}
      className={className}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      focusable={false}
      style={{ flex: "none", verticalAlign: "-0.18em" }}
    />
  );
}
