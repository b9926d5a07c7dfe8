import { useT } from "@smt/shared/i18n/index.ts";
import { Checkbox, Input, Select, Slider } from "antd";
import { changeSettings, type DoNotDisturb, useSettings } from "../../state/settings";
import { playTone, unlockAudio } from "../../state/tones";
import styles from "./AlertsSection.module.css";
import { AlertTable } from "./AlertTable";
import { TestAlerts } from "./TestAlerts";

/** 提醒: what one is told of, and how (N01–N07). */
export function AlertsSection() {
  const t = useT();
  const { volume, hideNoticeText, repeatUntilAnswered } = useSettings();
  return (
    <>
      <AlertTable />
      <div className={styles.line}>
        <span id="settings-volume">{t("settings.volume")}</span>
        <Slider
          className={styles.volume ?? ""}
          ariaLabelledByForHandle="settings-volume"
          min={0}
          max={100}
          step={5}
          value={volume}
          onChange={(value) => changeSettings({ volume: value })}
          onChangeComplete={() => void unlockAudio().then(() => playTone("crisp"))}
        />
        <Checkbox
          checked={hideNoticeText}
          onChange={({ target }) => changeSettings({ hideNoticeText: target.checked })}
        >
          {t("settings.hide_text")}
        </Checkbox>
      </div>
      <div className={styles.line}>
        <span>{t("settings.quiet")}</span>
        <Quiet />
        <Checkbox
          checked={repeatUntilAnswered}
          onChange={({ target }) => changeSettings({ repeatUntilAnswered: target.checked })}
        >
          {t("settings.repeat")}
        </Checkbox>
      </div>
      <TestAlerts />
    </>
  );
}

/** 免打扰: not now, now, or every night. */
function Quiet() {
  const t = useT();
  const { doNotDisturb } = useSettings();
  const change = (changes: Partial<DoNotDisturb>) => changeSettings({ doNotDisturb: { ...doNotDisturb, ...changes } });
  const time = (key: "from" | "to", label: string) => (
    <Input
      type="time"
      size="small"
      aria-label={label}
      className={styles.time ?? ""}
      value={doNotDisturb[key]}
      onChange={({ target }) => target.value && change({ [key]: target.value })}
    />
  );
  return (
    <span className={styles.quiet}>
      <Select
        aria-label={t("settings.quiet")}
        value={doNotDisturb.isOn ? "on" : doNotDisturb.isScheduled ? "scheduled" : "off"}
        style={{ inlineSize: 110 }}
        onChange={(value) => change({ isOn: value === "on", isScheduled: value === "scheduled" })}
        options={(["off", "on", "scheduled"] as const).map((value) => ({
          value,
          label: t(`settings.quiet.${value}`),
        }))}
      />
      {doNotDisturb.isScheduled && !doNotDisturb.isOn && (
        <>
          {time("from", t("settings.quiet_from"))} – {time("to", t("settings.quiet_to"))}
        </>
      )}
    </span>
  );
}
