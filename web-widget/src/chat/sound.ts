import { recall, remember } from "../frame/storage";

const KEY = "smt:sound";
let context: AudioContext | null = null;

export const isSoundOn = () => recall(KEY) !== "off";
export const setSound = (isOn: boolean) => remember(KEY, isOn ? "on" : "off");

/** Browsers let a page sound only after a gesture in it. */
export function unlockSoundOnGesture(): void {
  const unlock = () => {
    context ??= typeof AudioContext === "function" ? new AudioContext() : null;
    void context?.resume();
  };
  for (const name of ["pointerdown", "keydown"]) addEventListener(name, unlock, { once: true });
}

/** Two short notes. */
export function chime(): void {
  if (context?.state !== "running" || !isSoundOn()) return;
  const start = context.currentTime;
  for (const [index, frequency] of [660, 880].entries()) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const at = start + index * 0.12;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, at);
    volume.gain.linearRampToValueAtTime(0.12, at + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.25);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.26);
  }
}
