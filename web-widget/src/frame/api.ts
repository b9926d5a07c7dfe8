import { CommandError } from "@smt/shared/realtime/index.ts";

/** One JSON request. Failures carry the server's code; a network failure is a `TypeError`, as fetch throws it. */
export async function call<R>(method: string, path: string, token: string | null, body?: unknown): Promise<R> {
  const response = await fetch(`/widget/v1${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body === undefined ? {} : { "Content-Type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    // The one cookie there may be helps to recognise a browser that blocks storage; nothing else looks at it.
    credentials: "same-origin",
  });
  if (response.status === 204) return undefined as R;
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer as R;
  throw errorOf(response.status, answer, response.headers.get("Retry-After"));
}

export function errorOf(status: number, answer: unknown, retryAfter: string | null): CommandError {
  const { code, details } = (answer ?? {}) as { code?: string; details?: Record<string, unknown> };
  const guess = status === 429 ? "too_many_requests" : status >= 500 ? "unavailable" : "refused";
  return new CommandError(code ?? guess, { ...details, ...(retryAfter ? { retry_after: Number(retryAfter) } : {}) });
}
