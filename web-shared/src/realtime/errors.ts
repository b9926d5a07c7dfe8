/** What went wrong with a command: the error body of the server, or one of the local codes below. */
export class CommandError extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(code: string, details: Record<string, unknown> = {}) {
    super(code);
    this.name = "CommandError";
    this.code = code;
    this.details = details;
  }
}

/** The outcome is unknown, or the server asked us to come back: the same command may be sent again. */
const PASSING = new Set([
  // Local: no server said these.
  "offline",
  "disconnected",
  "timeout",
  // From the server.
  "busy",
  "unavailable",
  "internal",
  "too_many_requests",
  "unauthenticated",
  "hello_expected",
]);

export function isPassing(error: unknown): boolean {
  return !(error instanceof CommandError) || PASSING.has(error.code);
}

/** Milliseconds the server asked us to wait, if it did. */
export function retryAfter(error: unknown): number {
  const seconds = error instanceof CommandError ? Number(error.details.retry_after) : 0;
  return seconds > 0 ? Math.min(seconds, 60) * 1000 : 0;
}
