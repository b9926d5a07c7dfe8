import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { useHotkey, useKeySigns } from "../../state/hotkeys";
import { closePalette, openPalette, usePalette } from "../../state/palette";
import { Palette, usePaletteInAdvance } from "./Palette";
import styles from "./SearchBox.module.css";

/** The field in the top bar; what is typed goes into the palette that it opens. */
export function SearchBox() {
  const t = useT();
  const can = useCan();
  const { isOpen } = usePalette();
  const signs = useKeySigns("palette");
  usePaletteInAdvance();
  useHotkey("palette", () => (usePalette.getState().isOpen ? closePalette() : openPalette()));
  if (!can("message:search")) return null;
  return (
    <>
      <button type="button" className={styles.box} aria-haspopup="dialog" onClick={openPalette}>
        <Icon of={Search} />
        <span className={styles.text}>{t("find.palette.placeholder")}</span>
        {signs && <kbd className={styles.key}>{signs}</kbd>}
      </button>
      {isOpen && <Palette />}
    </>
  );
}
