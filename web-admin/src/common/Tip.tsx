import { usePreferences } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Info, X } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import styles from "./Tip.module.css";

interface Props {
  /** Under this name the account remembers that the tip was read. */
  name: string;
  text: string;
}

/** One sentence that a page needs to be understood; closed for good by whoever has read it. */
export function Tip({ name, text }: Props) {
  const t = useT();
  const { values, set } = usePreferences();
  const read = Array.isArray(values.read_tips) ? (values.read_tips as string[]) : [];
  if (read.includes(name)) return null;
  return (
    <aside className={styles.tip}>
      <Icon of={Info} size={15} className={styles.icon} />
      <p className={styles.text}>
        <b>{t("common.tip")}</b> {text}
      </p>
      <Button
        type="text"
        size="small"
        icon={<Icon of={X} size={13} />}
        aria-label={t("common.close_tip")}
        // Not worth a word when it fails: the tip is back next time.
        onClick={() => void set({ read_tips: [...read, name] }).catch(() => undefined)}
      />
    </aside>
  );
}
