import { useT } from "@smt/shared/i18n/index.ts";
import styles from "./EmojiGrid.module.css";

// Glyphs of the system: nothing is loaded, and every reader sees them in the style they know.
const emoji = [
  ..."😀😄😁😆😅😂🙂😉😊😇🥰😍😘😋😜🤔🤗🤭🤝🙏",
  ..."👍👎👌👏💪👋🤞🙌🙋🙇😎🤓😴😪😮😲😳😱😢😭",
  ..."😤😠😡😷🤒🤕🎉🎊🎁🌹🌸🌟⭐🔥💯💡💰🛒📦🚚",
  ..."📞📱💻📧📅⏰📌📎📝📄✅❌❓❗💗💔🍀🌞🌙🍵",
];

export function EmojiGrid({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useT();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and belongs into a form.
    <div className={styles.grid} role="group" aria-label={t("workbench.emoji.title")}>
      {emoji.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.emoji}
          // The caret stays in the composer, so the emoji lands where it stands.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(one)}
        >
          {one}
        </button>
      ))}
    </div>
  );
}
