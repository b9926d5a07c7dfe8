import { useEffect, useRef } from "preact/hooks";
import { EMOJI } from "../chat/emoji";
import styles from "./EmojiPicker.module.css";

interface Props {
  onPick: (emoji: string) => void;
  onClose: () => void;
}

export function EmojiPicker({ onPick, onClose }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      if (!root.current?.parentElement?.contains(event.target as Node)) onClose();
    };
    addEventListener("pointerdown", leave);
    return () => removeEventListener("pointerdown", leave);
  }, [onClose]);

  return (
    <div class={styles.picker} ref={root}>
      {EMOJI.map((emoji) => (
        <button key={emoji} type="button" class={styles.emoji} onClick={() => onPick(emoji)}>
          {emoji}
        </button>
      ))}
    </div>
  );
}
