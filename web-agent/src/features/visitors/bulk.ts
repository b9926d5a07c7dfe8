import { CommandError } from "@smt/shared/realtime/index.ts";

/** At most so many at once: the server lets one agent invite sixty in a minute. */
export const bulkLimit = 50;
const atOnce = 4;

export interface Outcome {
  id: string;
  name: string;
  /** `null` while it is under way; a refusal keeps what the server said. */
  isDone: boolean | null;
  error: unknown;
}

/** Ask the same for several, a few at a time, and tell after each how it went. Nobody is asked twice. */
export async function runForEach(
  subjects: readonly { id: string; name: string }[],
  ask: (id: string) => Promise<unknown>,
  tell: (outcomes: readonly Outcome[]) => void,
): Promise<readonly Outcome[]> {
  let outcomes: readonly Outcome[] = subjects
    .slice(0, bulkLimit)
    .map(({ id, name }) => ({ id, name, isDone: null, error: null }));
  const settle = (id: string, change: Partial<Outcome>) => {
    outcomes = outcomes.map((one) => (one.id === id ? { ...one, ...change } : one));
    tell(outcomes);
  };
  tell(outcomes);
  const waiting = [...outcomes];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        await ask(next.id);
        settle(next.id, { isDone: true });
      } catch (error) {
        settle(next.id, { isDone: false, error });
        // Whom the server turns away for going too fast, it would turn away the rest for as well.
        const isTooFast = error instanceof CommandError && error.code === "too_many_requests";
        if (isTooFast) for (const rest of waiting.splice(0)) settle(rest.id, { isDone: false, error });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return outcomes;
}
