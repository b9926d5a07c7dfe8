import styles from "./Keys.module.css";

/** Keys as they stand on the keyboard. */
export function Keys({ of: keys }: { of: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key) => (
        <kbd className={styles.key} key={key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
