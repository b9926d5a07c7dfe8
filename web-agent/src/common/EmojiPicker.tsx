import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Input } from "antd";
import { type KeyboardEvent, useRef, useState } from "react";
import styles from "./EmojiGrid.module.css";
import { type Emoji, emojiGroups, findEmoji } from "./emojiNames";
import { recentEmoji, rememberEmoji } from "./recentEmoji";

const columns = 10;

/** C11: found by a Chinese or English word, by hand or with the arrow keys; the ones used last come first. */
export default function EmojiPicker({ onPick }: { onPick: (emoji: string) => void }) {
  const t = useT();
  const [wanted, setWanted] = useState("");
  const [recent] = useState(recentEmoji);
  const box = useRef<HTMLDivElement>(null);
  const found = wanted.trim() ? findEmoji(wanted) : null;

  const pick = (glyph: string) => {
    rememberEmoji(glyph);
    onPick(glyph);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>("[data-emoji]") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const isTyping = at < 0;
    const step = { ArrowDown: isTyping ? 1 : columns, ArrowUp: -columns, ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === "Enter" && isTyping && found?.[0]) {
      // The focus goes to the message, and this key must not follow it.
      event.preventDefault();
      return pick(found[0].glyph);
    }
    if (step === undefined || (isTyping && event.key !== "ArrowDown")) return;
    event.preventDefault();
    (all[at + step] ?? all[step > 0 ? all.length - 1 : 0])?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a border and belongs into a form.
    <div ref={box} className={styles.picker} role="group" aria-label={t("workbench.emoji.title")} onKeyDown={onKeyDown}>
      <Input
        autoFocus
        allowClear
        size="small"
        prefix={<Icon of={Search} size={13} />}
        placeholder={t("chat.emoji.search")}
        aria-label={t("chat.emoji.search")}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div className={styles.groups}>
        {found ? (
          found.length > 0 ? (
            <Grid emoji={found} onPick={pick} />
          ) : (
            <p className={styles.title}>{t("chat.emoji.none")}</p>
          )
        ) : (
          <>
            {recent.length > 0 && (
              <>
                <p className={styles.title}>{t("chat.emoji.recent")}</p>
                <Grid emoji={recent.map((glyph) => ({ glyph, words: "" }))} onPick={pick} />
              </>
            )}
            {(["faces", "gestures", "things"] as const).map((group) => (
              <div key={group}>
                <p className={styles.title}>{t(`chat.emoji.${group}`)}</p>
                <Grid emoji={emojiGroups[group]} onPick={pick} />
              </div>
            ))}
          </>
        )}
      </div>
    </div>
  );
}

function Grid({ emoji, onPick }: { emoji: readonly Emoji[]; onPick: (glyph: string) => void }) {
  return (
    <div className={styles.grid}>
      {emoji.map(({ glyph, words }) => (
        <button
          key={glyph}
          type="button"
          data-emoji
          className={styles.emoji}
          title={words}
          onClick={() => onPick(glyph)}
        >
          {glyph}
        </button>
      ))}
    </div>
  );
}
