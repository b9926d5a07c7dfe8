import { useState } from "preact/hooks";
import styles from "./Avatar.module.css";

interface Props {
  name: string;
  url: string | null;
  size: number;
  isOnline?: boolean | undefined;
}

/** A photo, or the first letter where there is none. The name beside it is what a screen reader reads. */
export function Avatar({ name, url, size, isOnline }: Props) {
  const [broken, setBroken] = useState<string | null>(null);
  return (
    <span
      class={styles.avatar}
      style={{ inlineSize: `${size}px`, blockSize: `${size}px`, fontSize: `${Math.round(size * 0.4)}px` }}
      aria-hidden="true"
    >
      {url && url !== broken ? (
        <img class={styles.photo} src={url} alt="" onError={() => setBroken(url)} />
      ) : (
        <span>{Array.from(name.trim())[0] ?? "·"}</span>
      )}
      {isOnline !== undefined && <span class={`${styles.dot} ${isOnline ? styles.online : ""}`} />}
    </span>
  );
}
