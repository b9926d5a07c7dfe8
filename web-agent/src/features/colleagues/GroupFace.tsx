import { Users } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import styles from "./GroupFace.module.css";

export function GroupFace({ size }: { size: number }) {
  return (
    <span className={styles.face} style={{ inlineSize: size, blockSize: size }} aria-hidden>
      <Icon of={Users} size={size > 30 ? 17 : 13} />
    </span>
  );
}
