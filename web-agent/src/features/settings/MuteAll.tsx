import { useT } from "@smt/shared/i18n/index.ts";
import { Switch } from "antd";
import { changeView, useView } from "../../state/view";
import styles from "./AlertsSection.module.css";

/** The same switch as the loudspeaker in the top bar. */
export function MuteAll() {
  const t = useT();
  const isSoundOn = useView((view) => view.isSoundOn);
  return (
    <label className={styles.mute} htmlFor="settings-mute">
      {t("settings.mute_all")}
      <Switch id="settings-mute" checked={!isSoundOn} onChange={(isMuted) => changeView({ isSoundOn: !isMuted })} />
    </label>
  );
}
