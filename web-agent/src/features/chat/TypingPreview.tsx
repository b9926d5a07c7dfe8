import styles from "./TypingPreview.module.css";

/** 输入预知 (T03): its end, for that is what is being typed. Not read aloud: it changes with every key. */
export function TypingPreview({ text }: { text: string }) {
  return (
    <span className={styles.preview} title={text} aria-hidden data-preview>
      <bdi>{text}</bdi>
    </span>
  );
}
