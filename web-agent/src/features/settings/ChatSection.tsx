import { useT } from "@smt/shared/i18n/index.ts";
import { Segmented, Slider, Switch } from "antd";
import { signsOf } from "../../common/hotkeys";
import { changeSettings, chatFontSizes, useSettings } from "../../state/settings";
import styles from "./ChatSection.module.css";
import { Field } from "./Field";

/** 对话: how one writes and files (A19, C09, C10). */
export function ChatSection() {
  const t = useT();
  const { sendKey, chatFontSize, isHandlingOn } = useSettings();
  return (
    <>
      <Field label={t("settings.send_key")} note={t("settings.send_key_note")}>
        <Segmented
          aria-label={t("settings.send_key")}
          value={sendKey}
          onChange={(value) => changeSettings({ sendKey: value })}
          options={[
            { value: "enter" as const, label: "Enter" },
            { value: "ctrl_enter" as const, label: signsOf("Mod+Enter").join(" + ") },
          ]}
        />
      </Field>
      <Field label={t("settings.font_size")} note={t("settings.font_size_note")}>
        <Slider
          className={styles.size ?? ""}
          ariaLabelForHandle={t("settings.font_size")}
          min={chatFontSizes.min}
          max={chatFontSizes.max}
          value={chatFontSize}
          onChange={(value) => changeSettings({ chatFontSize: value })}
        />
        <span className="smt-tabular">{chatFontSize}</span>
      </Field>
      <p className={styles.sample} style={{ fontSize: chatFontSize }}>
        {t("settings.font_sample")}
      </p>
      <Field label={t("settings.handling")} note={t("settings.handling_note")} htmlFor="settings-handling">
        <Switch
          id="settings-handling"
          checked={isHandlingOn}
          onChange={(isOn) => changeSettings({ isHandlingOn: isOn })}
        />
      </Field>
    </>
  );
}
