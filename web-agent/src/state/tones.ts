import { create } from "zustand";
import type { Tone } from "../common/alertEvents";
import { settingsNow } from "./settings";

/** What the browser lets us do: nothing can sound before the first click on the page. */
export const useAudio = create<{ isBlocked: boolean }>(() => ({ isBlocked: true }));

let context: AudioContext | null = null;

/** Listen for the first gesture; returns the way to stop. */
export function unlockOnGesture(): () => void {
  const unlock = () => void unlockAudio();
  const names = ["pointerdown", "keydown"] as const;
  for (const name of names) window.addEventListener(name, unlock, { capture: true });
  return () => {
    for (const name of names) window.removeEventListener(name, unlock, { capture: true });
  };
}

export async function unlockAudio(): Promise<void> {
  if (context?.state === "running") return;
  try {
    context ??= new AudioContext();
    context.onstatechange = report;
    await context.resume();
  } catch {
    // No audio device: the state below says that nothing sounds.
  }
  report();
}

/** Pitch in hertz, beginning and length in seconds. */
type Note = readonly [pitch: number, start: number, length: number];

const melodies: Record<Tone, readonly Note[]> = {
  // Two notes, twice: somebody wants to talk.
  ring: [
    [880, 0, 0.16],
    [1174.7, 0.17, 0.22],
    [880, 0.45, 0.16],
    [1174.7, 0.62, 0.22],
  ],
  // One short drop: a message.
  crisp: [
    [1318.5, 0, 0.09],
    [987.8, 0.08, 0.14],
  ],
  // Low and slow: nothing that hurries.
  soft: [[523.3, 0, 0.42]],
  none: [],
};

export function playTone(tone: Tone): void {
  const volume = settingsNow().volume / 100;
  for (const [pitch, start, length] of melodies[tone]) play(pitch, start, length, volume);
}

/** At full volume a note is still well below what a loudspeaker can do. */
const loudest = 0.24;

function play(pitch: number, start: number, length: number, volume: number): void {
  if (context?.state !== "running" || volume <= 0) return;
  const begin = context.currentTime + start;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = pitch;
  // A soft edge on both sides, or the loudspeaker clicks.
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(loudest * volume, begin + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0005, begin + length);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(begin);
  oscillator.stop(begin + length + 0.02);
}

function report(): void {
  useAudio.setState({ isBlocked: context?.state !== "running" });
}
