import { useT } from "@smt/shared/i18n/index.ts";
import { ALargeSmall, Bold, Italic } from "@smt/shared/ui/icons.ts";
import { Popover, Slider } from "antd";
import type { ComposerHandle } from "../../common/chatSlots";
import { IconButton } from "../../common/IconButton";
import { changeSettings, chatFontSizes, useSettings } from "../../state/settings";
import styles from "./TextSizeTool.module.css";

/** C10: the size of the text in the chat, and the marks for bold and italic. */
export function TextSizeTool({ composer }: { composer: ComposerHandle }) {
  const t = useT();
  return (
    <Popover trigger="click" placement="topLeft" content={<TextSize composer={composer} />} destroyOnHidden>
      <IconButton icon={ALargeSmall} label={t("chat.composer.text_size")} />
    </Popover>
  );
}

function TextSize({ composer }: { composer: ComposerHandle }) {
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
