import { useT } from "@smt/shared/i18n/index.ts";
import { hotkeyActions } from "../../common/hotkeyActions";
import { HotkeyRow } from "./HotkeyRow";
import styles from "./HotkeysSection.module.css";

/** 热键: every key that can be changed (A17). */
export function HotkeysSection() {
  const t = useT();
  return (
    <>
      <p className={styles.note}>{t("settings.hotkeys_note")}</p>
      {(["global", "chats", "visitors"] as const).map((group) => {
        const actions = hotkeyActions.filter((action) => action.group === group && !action.isFixed);
        return (
          actions.length > 0 && (
            <section key={group}>
              <h4 className={styles.group}>{t(`settings.hotkeys.${group}`)}</h4>
              {actions.map((action) => (
                <HotkeyRow key={action.name} action={action} />
              ))}
            </section>
          )
        );
      })}
    </>
  );
}
