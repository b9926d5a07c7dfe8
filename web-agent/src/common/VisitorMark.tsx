import { useT } from "@smt/shared/i18n/index.ts";
import styles from "./VisitorMark.module.css";
import type { VisitorType } from "./wire";

/** V02: 新 旧 意 会, one word on a tint. */
export function VisitorMark({ type }: { type: VisitorType }) {
  const t = useT();
  return (
    <span className={`${styles.mark} ${styles[type]}`} title={t(`workbench.type.${type}`)} data-type={type}>
      <span aria-hidden>{t(`workbench.type_mark.${type}`)}</span>
      <span className="smt-visually-hidden">{t(`workbench.type.${type}`)}</span>
    </span>
  );
}
