import type { ReactNode } from "react";
import styles from "./PageHead.module.css";

interface Props {
  title: string;
  subtitle: string;
  action?: ReactNode;
}

export function PageHead({ title, subtitle, action }: Props) {
  return (
    <div className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      {action}
    </div>
  );
}
