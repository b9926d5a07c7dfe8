/** What an agent can be told of (`ui.md` calls the table of these the matrix): each with its ways and its sound. */
export const alertEvents = [
  "request",
  "message",
  "transfer",
  "file",
  "mention",
  "overdue",
  "enters",
  "bot",
  "offline_message",
  "rating",
  "colleague",
] as const;

export type AlertEvent = (typeof alertEvents)[number];

export const tones = ["ring", "crisp", "soft", "none"] as const;

export type Tone = (typeof tones)[number];

export interface AlertChoice {
  popup: boolean;
  sound: boolean;
  system: boolean;
  tone: Tone;
}

const choice = (popup: boolean, sound: boolean, system: boolean, tone: Tone): AlertChoice => ({
  popup,
  sound,
  system,
  tone,
});

export const defaultAlerts: Readonly<Record<AlertEvent, AlertChoice>> = {
  request: choice(true, true, true, "ring"),
  message: choice(false, true, true, "crisp"),
  transfer: choice(true, true, true, "ring"),
  file: choice(false, true, true, "crisp"),
  mention: choice(true, true, true, "crisp"),
  overdue: choice(true, false, true, "none"),
  enters: choice(false, false, false, "soft"),
  bot: choice(true, true, true, "ring"),
  offline_message: choice(true, false, false, "none"),
  rating: choice(true, false, false, "none"),
  colleague: choice(true, true, true, "crisp"),
};
