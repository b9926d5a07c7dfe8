/** A refusal of the server, or `network` when nothing came back. The code is what the words are found by. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: Record<string, unknown>;
  readonly status: number;
  /** Under this id the failure stands in the server's log. */
  readonly requestId: string | null;
  /** Seconds the server asks to wait, from Retry-After or the details. */
  readonly retryAfter: number | null;

  constructor(code: string, details: Record<string, unknown> = {}, response?: Response) {
    super(code);
    this.name = "ApiError";
    this.code = code;
    this.details = details;
    this.status = response?.status ?? 0;
    this.requestId = typeof details.error_id === "string" ? details.error_id : null;
    const seconds = Number(response?.headers.get("Retry-After") ?? details.retry_after_seconds ?? details.retry_after);
    this.retryAfter = seconds > 0 ? Math.ceil(seconds) : null;
  }

  /** `{email: "validation_failed"}`: which fields the server did not like. */
  get fields(): Record<string, string> {
    return fieldsOf(this.code, this.details);
  }
}

const OWN_FIELD: Record<string, string> = {
  email_taken: "email",
  mobile_taken: "mobile",
  weak_password: "password",
  wrong_password: "old_password",
  invalid_domain: "allowed_domains",
};

function fieldsOf(code: string, details: Record<string, unknown>): Record<string, string> {
  const fields: Record<string, string> = {};
  const own = OWN_FIELD[code];
  if (own) fields[own] = code;
  if (typeof details.field === "string") fields[details.field] = code;
  const named = details.fields;
  if (Array.isArray(named)) {
    for (const entry of named) if (typeof entry?.field === "string") fields[entry.field] = code;
  }
  return fields;
}
