export interface BackoffLimits {
  /** The first return is spread over so many seconds, so that a restart does not bring all clients at once. */
  firstSeconds: number;
  maxSeconds: number;
}

/** Full jitter: any moment between now and a bound that doubles with each attempt. */
export function backoffDelay(
  attempt: number,
  limits: BackoffLimits = { firstSeconds: 2, maxSeconds: 30 },
  random: () => number = Math.random,
): number {
  const bound = Math.min(limits.maxSeconds, limits.firstSeconds * 2 ** Math.min(attempt, 16));
  return Math.round(random() * bound * 1000);
}
