import createClient from "openapi-fetch";
import { ApiError } from "./ApiError";
import type { paths } from "./paths";
import { accessToken, refreshSession } from "./session";

/** Every call of the consoles. Paths and bodies are typed by the server's own description. */
export const api = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  credentials: "same-origin",
  headers: { "X-Requested-With": "livechat" },
  fetch: fetchSignedIn,
});

/** Send with the token; when it has run out, refresh once and send the same request again. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const again = request.clone();
  const used = accessToken();
  const response = await send(request, used);
  if (response.status !== 401 || used === null) return response;
  try {
    // Another call may have refreshed while this one was under way.
    if (accessToken() === used) await refreshSession();
  } catch (error) {
    // Without an answer nobody knows whether the session still lives: say "no connection", not "signed out".
    if (error instanceof ApiError && error.status !== 401 && error.status !== 403) throw error;
    return response;
  }
  return send(again, accessToken());
}

async function send(request: Request, token: string | null): Promise<Response> {
  if (token) request.headers.set("Authorization", `Bearer ${token}`);
  try {
    return await fetch(request);
  } catch (error) {
    if (request.signal.aborted) throw error;
    throw new ApiError("network");
  }
}

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer, or an ApiError thrown: `unwrap(api.GET("/api/v1/me"))`. */
export async function unwrap<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  const body = (typeof error === "object" && error !== null ? error : {}) as { code?: string; details?: object };
  throw new ApiError(body.code ?? codeOf(response), { ...body.details }, response);
}

/** A proxy in front of the server answers without a code of ours. */
function codeOf(response: Response): string {
  if (response.status === 413) return "body_too_large";
  return response.status >= 500 ? "unavailable" : "unknown";
}
