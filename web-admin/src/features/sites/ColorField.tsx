import { useT } from "@smt/shared/i18n";
import { Icon } from "@smt/shared/ui";
import { Check } from "@smt/shared/ui/icons.ts";
import { SITE_COLORS } from "@smt/shared/ui/siteColors.ts";
import { ColorPicker } from "antd";
import styles from "./ColorField.module.css";
import { contrastWithWhite, READABLE } from "./contrast";

interface Props {
  // Given by Form.Item.
  value?: string;
  onChange?: (color: string) => void;
}

/** A few colours that read well, or one's own with a word on how well it reads. */
export function ColorField({ value = "", onChange }: Props) {
  const t = useT();
  const contrast = contrastWithWhite(value);
  const ratio = contrast.toFixed(1);
  return (
    <div>
      <div className={styles.colors} role="radiogroup" aria-label={t("admin.site.color")}>
        {SITE_COLORS.map((color) => {
          const isChosen = color.toLowerCase() === value.toLowerCase();
          return (
            // biome-ignore lint/a11y/useSemanticElements: a swatch is drawn by its own background.
            <button
              key={color}
              type="button"
              role="radio"
              aria-checked={isChosen}
              aria-label={t("admin.site.color_named", { color })}
              className={styles.color}
              style={{ background: color }}
              onClick={() => onChange?.(color)}
            >
              {isChosen && <Icon of={Check} />}
            </button>
          );
        })}
        <ColorPicker
          value={value}
          disabledAlpha
          showText
          size="small"
          aria-label={t("admin.site.color_own")}
          onChangeComplete={(color) => onChange?.(color.toHexString())}
        />
      </div>
      <p className={contrast >= READABLE ? styles.good : styles.bad} role="status">
        {contrast >= READABLE ? t("admin.site.contrast_good", { ratio }) : t("admin.site.contrast_bad", { ratio })}
      </p>
    </div>
  );
}
