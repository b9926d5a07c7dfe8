import styles from "./Logo.module.css";

/** The mark of the product, as the other front ends draw it: two speech bubbles that face each other and overlap. */
export function Logo({ size }: { size: number }) {
  return (
    <svg class={styles.logo} width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <rect class={styles.ground} width="48" height="48" rx="13" />
      <path class={styles.visitor} d="M29.4 13.6a9.6 9.6 0 0 1 7.7 15.3l1.1 4.6-4.9-1.2a9.6 9.6 0 1 1-3.9-18.7z" />
      <path class={styles.agent} d="M18.6 13.6a9.6 9.6 0 1 1-3.9 18.7l-4.9 1.2 1.1-4.6a9.6 9.6 0 0 1 7.7-15.3z" />
      <path class={styles.ground} d="M24 15.3a9.6 9.6 0 0 1 0 15.8 9.6 9.6 0 0 1 0-15.8z" />
    </svg>
  );
}
