import { useT } from "@smt/shared/i18n/index.ts";
import { RotateCcw, X } from "@smt/shared/ui/icons.ts";
import { type KeyboardEvent, useState } from "react";
import type { HotkeyAction } from "../../common/hotkeyActions";
import { clashOf, combinationOf, isReserved, keysOf, signsOf } from "../../common/hotkeys";
import { IconButton } from "../../common/IconButton";
import { Keys } from "../../common/Keys";
import { changeSettings, useSettings } from "../../state/settings";
import styles from "./HotkeysSection.module.css";

/** Click, press the new keys, done. What is taken is refused, with the name of who has it. */
export function HotkeyRow({ action }: { action: HotkeyAction }) {
  const t = useT();
  const { hotkeys } = useSettings();
  const [isListening, setListening] = useState(false);
  const [problem, setProblem] = useState("");
  const keys = keysOf(action, hotkeys);
  const label = t(action.label as "workbench.keys.accept");

  const choose = (combination: string) => {
    changeSettings({ hotkeys: { ...hotkeys, [action.name]: combination } });
    setListening(false);
    setProblem("");
  };
  const restore = () => {
    const { [action.name]: _gone, ...others } = hotkeys;
    changeSettings({ hotkeys: others });
    setProblem("");
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isListening || event.key === "Tab") return;
    event.preventDefault();
    // Neither the workbench nor the dialog shall act on the key that is being chosen.
    event.stopPropagation();
    event.nativeEvent.stopImmediatePropagation();
    if (event.key === "Escape") return setListening(false);
    const pressed = combinationOf(event.nativeEvent);
    if (!pressed) return;
    // Nine keys are one action: whichever digit is pressed stands for all.
    const combination = action.keys.endsWith("Digit*") ? pressed.replace(/Digit[1-9]$/, "Digit*") : pressed;
    if (action.keys.endsWith("Digit*") && !/^(Mod\+|Alt\+|Shift\+)+Digit\*$/.test(combination)) {
      return setProblem(t("settings.hotkey.needs_digit"));
    }
    const shown = signsOf(combination).join(" ");
    if (isReserved(combination)) return setProblem(t("settings.hotkey.reserved", { keys: shown }));
    const clash = clashOf(action.name, combination, hotkeys);
    if (!clash) return choose(combination);
    setProblem(t("settings.hotkey.taken", { keys: shown, name: t(clash.label as "workbench.keys.accept") }));
  };

  return (
    <div className={styles.row} data-hotkey={action.name}>
      <span className={styles.name}>{label}</span>
      <button
        type="button"
        className={styles.keys}
        aria-label={t("settings.hotkey.change", { name: label })}
        aria-pressed={isListening}
        onClick={() => {
          setListening(true);
          setProblem("");
        }}
        onBlur={() => setListening(false)}
        onKeyDown={onKeyDown}
      >
        {isListening
          ? t("settings.hotkey.press")
          : keys.length > 0
            ? keys.map((combination) => <Keys key={combination} of={signsOf(combination)} />)
            : t("settings.hotkey.none")}
      </button>
      <IconButton icon={X} label={t("settings.hotkey.clear", { name: label })} onClick={() => choose("")} />
      <IconButton icon={RotateCcw} label={t("settings.hotkey.restore", { name: label })} onClick={restore} />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
