import { create } from "zustand";
import { type AlertChoice, type AlertEvent, alertEvents, defaultAlerts, tones } from "../common/alertEvents";

/** What an agent has set up for themselves (A14). It is kept on the server and follows the account. */
export interface Settings {
  sendKey: "enter" | "ctrl_enter";
  /** Size of the text in the chat, in pixels. */
  chatFontSize: number;
  alerts: Readonly<Record<AlertEvent, AlertChoice>>;
  /** 0 to 100. */
  volume: number;
  repeatUntilAnswered: boolean;
  hideNoticeText: boolean;
  doNotDisturb: DoNotDisturb;
  /** The combinations that differ from `common/hotkeyActions.ts`; an empty text takes the key away. */
  hotkeys: Readonly<Record<string, string>>;
  /** A19: ended conversations stay unhandled until somebody files them. */
  isHandlingOn: boolean;
  /** Without a touch for so long the agent is away; 0 never. */
  awayMinutes: number;
  /** A16: what opens after signing in. */
  startView: "last" | "inbox";
}

export interface DoNotDisturb {
  isOn: boolean;
  /** Every day between the two times, in the computer's own zone, `HH:MM`. */
  isScheduled: boolean;
  from: string;
  to: string;
}

export const chatFontSizes = { min: 12, max: 18 };

export const defaultSettings: Settings = {
  sendKey: "enter",
  chatFontSize: 13,
  alerts: defaultAlerts,
  volume: 70,
  repeatUntilAnswered: true,
  hideNoticeText: false,
  doNotDisturb: { isOn: false, isScheduled: false, from: "22:00", to: "08:00" },
  hotkeys: {},
  isHandlingOn: false,
  awayMinutes: 10,
  startView: "last",
};

/** The store itself, for who follows changes; components use `useSettings`. */
export const settingsStore = create<Settings>(() => defaultSettings);

export function useSettings(): Settings {
  return settingsStore();
}

export function settingsNow(): Settings {
  return settingsStore.getState();
}

/** Holds at once in this window; `useStoredSettings` brings it to the server. */
export function changeSettings(patch: Partial<Settings>): void {
  settingsStore.setState(patch);
}

/** What is stored, value by value: one that an older or newer program wrote differently falls back to the default. */
export function readSettings(stored: unknown): Settings {
  const values = asRecord(stored);
  const settings = { ...defaultSettings };
  const take = <K extends keyof Settings>(key: K, isValid: (value: unknown) => boolean) => {
    if (isValid(values[key])) settings[key] = values[key] as Settings[K];
  };
  take("sendKey", (value) => value === "enter" || value === "ctrl_enter");
  take("chatFontSize", isBetween(chatFontSizes.min, chatFontSizes.max));
  take("volume", isBetween(0, 100));
  take("awayMinutes", isBetween(0, 240));
  take("startView", (value) => value === "last" || value === "inbox");
  for (const key of ["repeatUntilAnswered", "hideNoticeText", "isHandlingOn"] as const) take(key, isBoolean);
  settings.alerts = readAlerts(values.alerts);
  settings.doNotDisturb = readDoNotDisturb(values.doNotDisturb);
  settings.hotkeys = Object.fromEntries(
    Object.entries(asRecord(values.hotkeys)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
  return settings;
}

function readAlerts(stored: unknown): Settings["alerts"] {
  const values = asRecord(stored);
  const read = (event: AlertEvent): AlertChoice => {
    const known = asRecord(values[event]);
    const choice = { ...defaultAlerts[event] };
    for (const way of ["popup", "sound", "system"] as const) {
      const value = known[way];
      if (isBoolean(value)) choice[way] = value;
    }
    choice.tone = tones.find((tone) => tone === known.tone) ?? choice.tone;
    return choice;
  };
  return Object.fromEntries(alertEvents.map((event) => [event, read(event)])) as Settings["alerts"];
}

function readDoNotDisturb(stored: unknown): DoNotDisturb {
  const values = asRecord(stored);
  const isTime = (value: unknown): value is string => typeof value === "string" && /^\d\d:\d\d$/.test(value);
  const { isOn, isScheduled, from, to } = defaultSettings.doNotDisturb;
  return {
    isOn: isBoolean(values.isOn) ? values.isOn : isOn,
    isScheduled: isBoolean(values.isScheduled) ? values.isScheduled : isScheduled,
    from: isTime(values.from) ? values.from : from,
    to: isTime(values.to) ? values.to : to,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isBetween(min: number, max: number) {
  return (value: unknown) => typeof value === "number" && value >= min && value <= max;
}
