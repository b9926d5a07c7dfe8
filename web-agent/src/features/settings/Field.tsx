import type { ReactNode } from "react";
import styles from "./Field.module.css";

interface Props {
  label: string;
  note?: string;
  /** The id of the one control that the label is for; several are a group with its name. */
  htmlFor?: string;
  children: ReactNode;
}

/** One thing that can be set: its name, what it means, and the control. */
export function Field({ label, note, htmlFor, children }: Props) {
  return (
    <div className={styles.field}>
      <div className={styles.words}>
        {htmlFor ? <label htmlFor={htmlFor}>{label}</label> : <span>{label}</span>}
        {note && <p>{note}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
