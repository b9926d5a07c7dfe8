import { ApiError } from "./ApiError";
import type { Me, SignedIn } from "./types";

/**
 * Who is signed in, in this tab. The access token lives in memory alone; what survives a reload is the refresh cookie,
 * which no script can read.
 */
type Listener = (me: Me | null) => void;

const listeners = new Set<Listener>();
let token: string | null = null;
let expiresAt = 0;
let refreshing: Promise<SignedIn> | null = null;

/** A token that runs out within this time is renewed before it is used. */
const SPARE_MILLISECONDS = 15_000;

export function accessToken(): string | null {
  return token;
}

export function startSession(signedIn: SignedIn): void {
  token = signedIn.access_token;
  expiresAt = Date.now() + signedIn.expires_in * 1000;
  announce(signedIn.me);
}

export function endSession(): void {
  if (token === null) return;
  token = null;
  announce(null);
}

/** Called with `me` after each refresh and with null when the session has ended. */
export function onSession(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** A token that is good for a while; null when signed out. For the socket, which cannot retry after a 401. */
export async function freshToken(isRefused = false): Promise<string | null> {
  if (!isRefused && token && Date.now() < expiresAt - SPARE_MILLISECONDS) return token;
  try {
    return (await refreshSession()).access_token;
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}

/**
 * Exchange the cookie for a new token. The refresh token rotates, so two tabs must not spend the same one: the lock is
 * shared by all tabs of this browser, and calls within this tab share one answer.
 */
export function refreshSession(): Promise<SignedIn> {
  refreshing ??= withLock(refreshOnce).finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function refreshOnce(): Promise<SignedIn> {
  const response = await fetch("/api/v1/auth/refresh", {
    method: "POST",
    headers: { "X-Requested-With": "livechat" },
    credentials: "same-origin",
  }).catch(() => {
    throw new ApiError("network");
  });
  if (!response.ok) {
    const body = await response.json().catch(() => ({}));
    const error = new ApiError(
      body.code ?? (response.status === 401 ? "unauthenticated" : "unavailable"),
      body.details,
      response,
    );
    // Only a clear no ends the session; a server that is restarting does not sign anybody out.
    if (response.status === 401 || response.status === 403) endSession();
    throw error;
  }
  const signedIn: SignedIn = await response.json();
  startSession(signedIn);
  return signedIn;
}

function withLock<T>(action: () => Promise<T>): Promise<T> {
  // Without https there are no locks; the server then forgives a reuse within a few seconds.
  return navigator.locks ? (navigator.locks.request("smt.refresh", action) as Promise<T>) : action();
}

function announce(me: Me | null): void {
  for (const listener of [...listeners]) listener(me);
}
