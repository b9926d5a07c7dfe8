import { useT } from "../i18n/useT";
import styles from "./PasswordStrength.module.css";

export const PASSWORD_MIN = 8;

const LEVELS = [1, 2, 3, 4] as const;
type Level = (typeof LEVELS)[number];

/** A hint while typing; the server decides. */
export function PasswordStrength({ password }: { password: string }) {
  const t = useT();
  if (!password) return null;
  const level = strengthOf(password);
  const word = t(`auth.strength.${level}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be drawn as four bars in every browser.
    <div
      className={`${styles.strength} ${level === 1 ? styles.weak : ""}`}
      role="meter"
      aria-label={t("auth.strength.label")}
      aria-valuemin={0}
      aria-valuemax={4}
      aria-valuenow={level}
      aria-valuetext={word}
    >
      {LEVELS.map((step) => (
        <span key={step} className={step <= level ? styles.on : styles.off} />
      ))}
      <span className={styles.word}>{word}</span>
    </div>
  );
}

/** Length counts most, then the kinds of characters; one repeated character counts for nothing. */
export function strengthOf(password: string): Level {
  const different = new Set(password).size;
  if (password.length < PASSWORD_MIN || different < 4) return 1;
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password)).length;
  const points = (password.length >= 12 ? 1 : 0) + (password.length >= 16 ? 1 : 0) + kinds;
  if (points >= 5) return 4;
  if (points >= 3) return 3;
  return 2;
}
