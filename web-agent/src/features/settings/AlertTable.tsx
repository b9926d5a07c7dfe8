import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Volume2 } from "@smt/shared/ui/icons.ts";
import { Select, Switch } from "antd";
import { type AlertEvent, alertEvents, tones } from "../../common/alertEvents";
import { IconButton } from "../../common/IconButton";
import { changeSettings, useSettings } from "../../state/settings";
import { playTone, unlockAudio } from "../../state/tones";
import styles from "./AlertTable.module.css";

/** Nothing raises these before the bot and the offline messages are there. */
const later: readonly AlertEvent[] = ["bot", "offline_message"];
const ways = ["popup", "sound", "system"] as const;

/** N01: each event with its ways and its sound. */
export function AlertTable() {
  const t = useT();
  const can = useCan();
  const shown = alertEvents.filter(
    (event) => !later.includes(event) && (event !== "overdue" || can("conversation:watch")),
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t("settings.event")}</th>
          {ways.map((way) => (
            <th scope="col" key={way} className={styles.way}>
              {t(`settings.way.${way}`)}
            </th>
          ))}
          <th scope="col">{t("settings.tone")}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((event) => (
          <Row key={event} event={event} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ event }: { event: AlertEvent }) {
  const t = useT();
  const { alerts } = useSettings();
  const choice = alerts[event];
  const change = (changes: Partial<typeof choice>) =>
    changeSettings({ alerts: { ...alerts, [event]: { ...choice, ...changes } } });
  const name = t(`settings.event.${event}`);

  return (
    <tr data-event={event}>
      <th scope="row">
        {name}
        <p>{t(`settings.event_note.${event}`)}</p>
      </th>
      {ways.map((way) => (
        <td key={way}>
          <Switch
            aria-label={`${name} ${t(`settings.way.${way}`)}`}
            checked={choice[way]}
            onChange={(isOn) =>
              change(
                way === "sound" && isOn && choice.tone === "none" ? { sound: true, tone: "crisp" } : { [way]: isOn },
              )
            }
          />
        </td>
      ))}
      <td>
        <div className={styles.tone}>
          <Select
            size="small"
            aria-label={`${name} ${t("settings.tone")}`}
            value={choice.tone}
            style={{ inlineSize: 84 }}
            onChange={(tone) => {
              change({ tone });
              void unlockAudio().then(() => playTone(tone));
            }}
            options={tones.map((tone) => ({ value: tone, label: t(`settings.tone.${tone}`) }))}
          />
          <IconButton
            icon={Volume2}
            label={t("settings.listen", { name: t(`settings.tone.${choice.tone}`) })}
            onClick={() => void unlockAudio().then(() => playTone(choice.tone))}
          />
        </div>
      </td>
    </tr>
  );
}
