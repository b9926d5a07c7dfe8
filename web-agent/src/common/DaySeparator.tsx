import { useT } from "@smt/shared/i18n/index.ts";
import { serverNow } from "./clock";
import styles from "./DaySeparator.module.css";
import { dayOf } from "./moments";

const day = 86_400_000;

export function DaySeparator({ at }: { at: string }) {
  const t = useT();
  const name = dayOf(at);
  const now = serverNow();
  const text =
    name === dayOf(now) ? t("workbench.chat.today") : name === dayOf(now - day) ? t("workbench.chat.yesterday") : name;
  return (
    <div className={styles.day}>
      <span>{text}</span>
    </div>
  );
}
