import { useT } from "@smt/shared/i18n/index.ts";
import { ChannelIcon } from "./ChannelIcon";
import styles from "./VisitorAvatar.module.css";
import type { Channel } from "./wire";

interface Props {
  id: string;
  name: string | null;
  channel?: Channel;
  size?: number;
}

const tints = ["teal", "blue", "amber", "violet", "green", "grey"] as const;

/** A round with the first letter of the name, or 访 for a number. The name beside it is what a screen reader reads. */
export function VisitorAvatar({ id, name, channel, size = 36 }: Props) {
  const t = useT();
  const letter = name
    ? ([...name.trim()][0]?.toUpperCase() ?? t("workbench.visitor.initial"))
    : t("workbench.visitor.initial");
  return (
    <span className={styles.avatar} style={{ inlineSize: size, blockSize: size }} aria-hidden>
      <span
        className={`${styles.round} ${styles[tintOf(id)]}`}
        style={{ fontSize: Math.max(11, Math.round(size * 0.4)) }}
      >
        {letter}
      </span>
      {channel && (
        <span className={styles.channel}>
          <ChannelIcon channel={channel} size={13} />
        </span>
      )}
    </span>
  );
}

function tintOf(id: string): (typeof tints)[number] {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + character.charCodeAt(0)) >>> 0;
  return tints[sum % tints.length] ?? "grey";
}
