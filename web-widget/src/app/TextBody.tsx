import { useMemo } from "preact/hooks";
import { linkify } from "../chat/linkify";
import styles from "./TextBody.module.css";

/** What somebody wrote, as written. Only web and mail addresses become links. */
export function TextBody({ text, isOwn }: { text: string; isOwn: boolean }) {
  const parts = useMemo(() => linkify(text), [text]);
  return (
    <div class={`${styles.bubble} ${isOwn ? styles.own : ""}`} dir="auto">
      {parts.map((part, index) =>
        typeof part === "string" ? (
          part
        ) : (
          <a key={index} class={styles.link} href={part.href} target="_blank" rel="noopener noreferrer nofollow">
            {part.text}
          </a>
        ),
      )}
    </div>
  );
}
