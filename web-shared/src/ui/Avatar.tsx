import styles from "./Avatar.module.css";

export type PresenceDot = "online" | "busy" | "away" | "offline";

interface Props {
  name: string;
  /** Decides the colour, so that a face keeps it when the name changes. */
  seed?: string;
  url?: string | null;
  size?: number;
  dot?: PresenceDot;
  /** Tiles stand for sites, circles for people. */
  shape?: "circle" | "tile";
}

const TILES = 6;

/** A photo, else the first letter on a colour that stays the same. The name beside it is what a screen reader reads. */
export function Avatar({ name, seed, url, size = 32, dot, shape = "circle" }: Props) {
  const tile = (hash(seed ?? name) % TILES) + 1;
  return (
    <span
      className={`${styles.avatar} ${shape === "tile" ? styles.tile : ""}`}
      style={{ inlineSize: size, blockSize: size, fontSize: Math.max(11, Math.round(size * 0.4)) }}
      aria-hidden
    >
      {url ? (
        <img className={styles.photo} src={url} alt="" width={size} height={size} loading="lazy" draggable={false} />
      ) : (
        <span className={styles.letter} style={{ background: `var(--smt-tile-${tile})` }}>
          {initial(name)}
        </span>
      )}
      {dot && <span className={`${styles.dot} ${styles[dot]}`} />}
    </span>
  );
}

/** One Chinese character, or one Latin letter; never half of an emoji. */
export function initial(name: string): string {
  const first = [...name.trim()][0];
  return first ? first.toUpperCase() : "?";
}

function hash(text: string): number {
  let value = 7;
  for (const character of text) value = (value * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
