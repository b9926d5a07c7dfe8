import { type ReactNode, useId } from "react";
import styles from "./FormSection.module.css";

/** For a Form.Item that needs the whole width. */
export const WIDE = styles.wide;

interface Props {
  title: string;
  note?: string;
  children: ReactNode;
}

/** A titled group of fields in two columns; a field with the class WIDE takes both. */
export function FormSection({ title, note, children }: Props) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title}>
        <span id={id}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
