import styles from "./Marked.module.css";

export interface Segment {
  text: string;
  is_hit: boolean;
}

/** A found text with its hits marked. The server says where they are; nothing of the text is ever read as markup (SX1). */
export function Marked({ segments }: { segments: readonly Segment[] }) {
  return (
    <bdi>
      {segments.map(({ text, is_hit }, index) =>
        is_hit ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, drawn anew when it changes.
          <mark key={index} className={styles.hit}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </bdi>
  );
}
