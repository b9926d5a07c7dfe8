import { lazy, Suspense } from "react";
import styles from "./EmojiGrid.module.css";

const EmojiPicker = lazy(() => import("./EmojiPicker"));

/** The emoji and their names come when they are first asked for; the place is as big as they will be. */
export function EmojiGrid({ onPick }: { onPick: (emoji: string) => void }) {
  return (
    <div className={styles.place}>
      <Suspense>
        <EmojiPicker onPick={onPick} />
      </Suspense>
    </div>
  );
}
