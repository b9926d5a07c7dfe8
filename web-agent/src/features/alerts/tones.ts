import { create } from "zustand";

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

/** Two notes, twice: somebody wants to talk. */
export function playRing(): void {
  for (const start of [0, 0.45]) {
    note(880, start, 0.16);
    note(1174.7, start + 0.17, 0.22);
  }
}

/** One short drop: a message. */
export function playShort(): void {
  note(1318.5, 0, 0.09);
  note(987.8, 0.08, 0.14);
}

function note(frequency: number, start: number, length: number): void {
  if (context?.state !== "running") return;
  const begin = context.currentTime + start;
  const oscillator = context.createOscillator();
  const gain = context.createGain();
  oscillator.frequency.value = frequency;
  // A soft edge on both sides, or the loudspeaker clicks.
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(0.16, begin + 0.015);
  gain.gain.exponentialRampToValueAtTime(0.0005, begin + length);
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(begin);
  oscillator.stop(begin + length + 0.02);
}

function report(): void {
  useAudio.setState({ isBlocked: context?.state !== "running" });
}
