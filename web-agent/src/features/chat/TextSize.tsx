import { useT } from "@smt/shared/i18n/index.ts";
import { Bold, Italic } from "@smt/shared/ui/icons.ts";
import { Slider } from "antd";
import type { ComposerHandle } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { changeSettings, chatFontSizes, useSettings } from "../../state/settings";
import styles from "./TextSize.module.css";

export function TextSize({ composer }: { composer: ComposerHandle }) {
  const t = useT();
  const { chatFontSize } = useSettings();
  return (
    <div className={styles.box}>
      <div className={styles.line}>
        <span className={styles.small}>A</span>
        <Slider
          className={styles.slider}
          {...chatFontSizes}
          value={chatFontSize}
          ariaLabelForHandle={t("chat.composer.text_size")}
          onChange={(size) => changeSettings({ chatFontSize: size })}
        />
        <span className={styles.large}>A</span>
        <span className="smt-tabular">{t("chat.composer.text_size_value", { size: chatFontSize })}</span>
      </div>
      <div className={styles.line}>
        <IconButton icon={Bold} label={t("chat.composer.bold")} onClick={() => composer.wrap("*")} />
        <IconButton icon={Italic} label={t("chat.composer.italic")} onClick={() => composer.wrap("_")} />
        <span className={styles.hint}>{t("chat.composer.marks_hint")}</span>
      </div>
    </div>
  );
}
