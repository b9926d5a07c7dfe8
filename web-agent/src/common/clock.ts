import { useSyncExternalStore } from "react";

/**
 * One timer for every clock on the screen. Durations are counted on the server's time, so a computer whose clock is
 * wrong by a day still shows how long a visitor has waited.
 */
let offsetMilliseconds = 0;
let timer: ReturnType<typeof setInterval> | undefined;
let second = currentSecond();
const listeners = new Set<() => void>();

export function serverNow(): number {
  return Date.now() + offsetMilliseconds;
}

export function setServerTime(serverTime: string): void {
  const parsed = Date.parse(serverTime);
  if (!Number.isFinite(parsed)) return;
  offsetMilliseconds = parsed - Date.now();
  tick();
}

/** The server's time in whole seconds; the component renders once a second. */
export function useServerSeconds(): number {
  return useSyncExternalStore(subscribe, readSecond);
}

export function secondsSince(moment: string, nowSeconds: number): number {
  const started = Date.parse(moment);
  if (!Number.isFinite(started)) return 0;
  return Math.max(0, nowSeconds - Math.floor(started / 1000));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(tick, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

function tick(): void {
  second = currentSecond();
  for (const listener of listeners) listener();
}

function readSecond(): number {
  // Between two mounts the timer may have been off.
  if (timer === undefined) second = currentSecond();
  return second;
}

function currentSecond(): number {
  return Math.floor(serverNow() / 1000);
}
