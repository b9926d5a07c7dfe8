import { useEffect, useId, useState } from "preact/hooks";
import type { RatingTag } from "../chat/Rating";
import { useChat } from "./context";
import styles from "./RatingCard.module.css";

const scores = [1, 2, 3, 4, 5] as const;
const praise: readonly RatingTag[] = ["quick", "professional", "patient", "solved"];
const blame: readonly RatingTag[] = ["slow", "unclear", "unfriendly", "unsolved"];
const commentMax = 500;

/** Stars, words to tick and words to write (W14). It can always be skipped. */
export function RatingCard() {
  const { chat, t } = useChat();
  const { own } = chat.rating;
  const name = useId();
  const [score, setScore] = useState(own?.score ?? 0);
  const [tags, setTags] = useState<readonly RatingTag[]>(own?.tags ?? []);
  const [comment, setComment] = useState(own?.comment ?? "");
  const [isBusy, setBusy] = useState(false);
  const offered = score >= 4 ? praise : blame;

  useEffect(() => {
    if (!own) return;
    setScore(own.score);
    setTags(own.tags);
    setComment(own.comment);
  }, [own]);

  const give = async () => {
    setBusy(true);
    try {
      await chat.rating.give({ score, tags: offered.filter((tag) => tags.includes(tag)), comment: comment.trim() });
      chat.say(t("rating.thanks"));
    } catch (error) {
      chat.warn(error);
      setBusy(false);
    }
  };

  return (
    <form
      class={styles.card}
      aria-label={t("rating.label")}
      onSubmit={(event) => {
        event.preventDefault();
        if (score > 0 && !isBusy) void give();
      }}
    >
      <h2 class={styles.question}>{t("rating.question", { name: chat.conversation?.agent?.nickname ?? "" })}</h2>
      <div class={styles.stars} role="radiogroup" aria-label={t("rating.score")}>
        {scores.map((each) => (
          <label key={each} class={styles.star} data-on={each <= score} title={t(`rating.score.${each}`)}>
            <input
              type="radio"
              name={name}
              class={styles.radio}
              checked={each === score}
              aria-label={t(`rating.score.${each}`)}
              onChange={() => setScore(each)}
            />
            <svg viewBox="0 0 24 24" width="28" height="28" aria-hidden="true" focusable="false">
              <path d="m12 3 2.700 5.600 6.200.900-4.500 4.300 1.100 6.200-5.500-2.900L6.500 20l1.100-6.200L3.100 9.500l6.200-.900Z" />
            </svg>
          </label>
        ))}
      </div>
      <p class={styles.word} aria-live="polite">
        {score > 0 ? t(`rating.score.${score as 1}`) : " "}
      </p>
      {score > 0 && (
        <>
          <div class={styles.tags}>
            {offered.map((tag) => (
              <button
                key={tag}
                type="button"
                class={styles.tag}
                aria-pressed={tags.includes(tag)}
                onClick={() => setTags(tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag])}
              >
                {t(`rating.tag.${tag}`)}
              </button>
            ))}
          </div>
          <textarea
            class={styles.comment}
            rows={2}
            dir="auto"
            maxLength={commentMax}
            value={comment}
            aria-label={t("rating.comment")}
            placeholder={t("rating.comment")}
            onInput={(event) => setComment(event.currentTarget.value)}
          />
        </>
      )}
      <div class={styles.answers}>
        <button type="button" class={styles.skip} onClick={() => chat.rating.skip()}>
          {t("rating.skip")}
        </button>
        <button type="submit" class={styles.give} disabled={score === 0 || isBusy}>
          {t("rating.give")}
        </button>
      </div>
    </form>
  );
}
