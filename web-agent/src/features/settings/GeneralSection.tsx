import { useT } from "@smt/shared/i18n/index.ts";
import { Segmented, Select } from "antd";
import { changeSettings, useSettings } from "../../state/settings";
import { Field } from "./Field";
import { InstallApp } from "./InstallApp";

const awayChoices = [0, 5, 10, 15, 30, 60];

/** 常规: what opens, when one counts as away, and the app on the desktop (A10, A15, A16). */
export function GeneralSection() {
  const t = useT();
  const { startView, awayMinutes } = useSettings();
  return (
    <>
      <Field label={t("settings.start_view")} note={t("settings.start_view_note")}>
        <Segmented
          aria-label={t("settings.start_view")}
          value={startView}
          onChange={(value) => changeSettings({ startView: value })}
          options={[
            { value: "last" as const, label: t("settings.start_view.last") },
            { value: "inbox" as const, label: t("settings.start_view.inbox") },
          ]}
        />
      </Field>
      <Field label={t("settings.away")} note={t("settings.away_note")} htmlFor="settings-away">
        <Select
          id="settings-away"
          value={awayMinutes}
          style={{ inlineSize: 140 }}
          onChange={(value) => changeSettings({ awayMinutes: value })}
          options={awayChoices.map((minutes) => ({
            value: minutes,
            label: minutes === 0 ? t("settings.away_never") : t("settings.away_minutes", { count: minutes }),
          }))}
        />
      </Field>
      <InstallApp />
    </>
  );
}
