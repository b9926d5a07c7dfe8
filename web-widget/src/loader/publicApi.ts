import type { Person } from "../bridge/messages";

export type PublicEvent = "ready" | "open" | "close" | "unread" | "invitation";
type Handler = (detail?: unknown) => void;

/** `window.SMT`, for the page's own code. */
export interface PublicApi {
  open(): void;
  close(): void;
  identify(person: Person): void;
  /** The member has signed out: who sits here next begins anew. */
  forget(): void;
  /** Returns the way to stop. */
  on(event: PublicEvent, handler: Handler): () => void;
  /** Calls made before we were loaded: `(window.SMT = window.SMT || []).push(["open"])`. */
  push(call: unknown): void;
}

export function makeApi(actions: Pick<PublicApi, "open" | "close" | "identify" | "forget">) {
  const handlers = new Map<string, Set<Handler>>();

  const api: PublicApi = {
    ...actions,
    on(event, handler) {
      const known = handlers.get(event) ?? new Set();
      handlers.set(event, known.add(handler));
      return () => void known.delete(handler);
    },
    push(call) {
      const [name, ...values] = call as [keyof PublicApi, ...unknown[]];
      const method = Object.hasOwn(api, name) && name !== "push" ? api[name] : null;
      if (method) (method as (...values: unknown[]) => void)(...values);
    },
  };
  const emit = (event: PublicEvent, detail?: unknown) =>
    handlers.get(event)?.forEach((handler) => {
      try {
        handler(detail);
      } catch (error) {
        // The page's own bug: shown as such, and none of ours.
        setTimeout(() => {
          throw error;
        });
      }
    });
  return { api, emit };
}

/** A person from the page's own code: only texts, only the known fields. */
export function onlyPerson(value: unknown): Person {
  const person: Person = {};
  const given = Object(value) as Record<string, unknown>;
  const take = (field: keyof Person, length: number) => {
    const text = given[field];
    if (typeof text === "string" || typeof text === "number") person[field] = String(text).slice(0, length);
  };
  for (const field of ["name", "email", "phone", "company"] as const) take(field, 200);
  for (const field of ["jwt", "member", "signature"] as const) take(field, 4096);
  // Claims as an object are signed as JSON with sorted keys.
  const claims = given.member;
  if (claims && typeof claims === "object") person.member = JSON.stringify(claims, Object.keys(claims).sort());
  return person;
}
