import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ApiError } from "./ApiError";
import { api, unwrap } from "./client";
import { accessToken, endSession, freshToken, onSession, refreshSession, startSession } from "./session";
import type { Me, SignedIn } from "./types";
import { can } from "./useMe";

const me = { id: "1", account: "10001", permissions: ["site:read"] } as unknown as Me;
const signedIn = (token: string): SignedIn => ({ access_token: token, expires_in: 600, me });
const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** The server, as far as these tests need it: one token is good at a time. */
function server(good: string, refresh: () => Response) {
  const seen: { path: string; token: string | null; body: string; guard: string | null }[] = [];
  const state = { good, seen };
  vi.stubGlobal(
    "fetch",
    vi.fn(async (input: Request | string, init?: RequestInit) => {
      const request = typeof input === "string" ? new Request(new URL(input, location.href), init) : input;
      const token = request.headers.get("Authorization");
      const path = new URL(request.url).pathname;
      seen.push({ path, token, body: await request.text(), guard: request.headers.get("X-Requested-With") });
      if (path === "/api/v1/auth/refresh") return refresh();
      return token === `Bearer ${state.good}`
        ? json(200, { ok: true })
        : json(401, { code: "unauthenticated", details: {} });
    }),
  );
  return state;
}

beforeEach(() => startSession(signedIn("old")));
afterEach(() => {
  endSession();
  vi.unstubAllGlobals();
});

describe("an expired access token", () => {
  it("A05: is renewed once and the same request goes out again, body and all", async () => {
    const { seen } = server("new", () => json(200, signedIn("new")));

    const answer = await unwrap(api.PATCH("/api/v1/me", { body: { name: "Lin" } }));

    expect(answer).toEqual({ ok: true });
    expect(seen.map(({ path, token }) => [path, token])).toEqual([
      ["/api/v1/me", "Bearer old"],
      ["/api/v1/auth/refresh", null],
      ["/api/v1/me", "Bearer new"],
    ]);
    expect(seen[2]?.body).toBe(seen[0]?.body);
    expect(seen.every(({ guard }) => guard === "livechat")).toBe(true);
  });

  it("is renewed once for many requests at the same time", async () => {
    const { seen } = server("new", () => json(200, signedIn("new")));

    await Promise.all([1, 2, 3, 4].map(() => unwrap(api.GET("/api/v1/sites", {}))));

    expect(seen.filter(({ path }) => path.endsWith("/refresh"))).toHaveLength(1);
  });

  it("is not renewed for ever: a second 401 is the answer", async () => {
    const { seen } = server("never", () => json(200, signedIn("new")));

    await expect(unwrap(api.GET("/api/v1/me", {}))).rejects.toMatchObject({ code: "unauthenticated", status: 401 });
    expect(seen).toHaveLength(3);
  });
});

describe("the session", () => {
  it("ends when the server refuses the cookie", async () => {
    server("new", () => json(401, { code: "refresh_reused", details: {} }));
    const heard: (Me | null)[] = [];
    const stop = onSession((who) => heard.push(who));

    await expect(unwrap(api.GET("/api/v1/me", {}))).rejects.toMatchObject({ status: 401 });
    stop();

    expect(heard).toEqual([null]);
    expect(accessToken()).toBeNull();
  });

  it("survives a server that restarts or cannot be reached", async () => {
    server("new", () => json(503, { code: "unavailable", details: {} }));
    await expect(refreshSession()).rejects.toMatchObject({ code: "unavailable" });
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    await expect(unwrap(api.GET("/api/v1/me", {}))).rejects.toMatchObject({ code: "network", status: 0 });

    expect(accessToken()).toBe("old");
  });

  it("gives the socket a token that lasts, and null when signed out", async () => {
    const { seen } = server("new", () => json(200, signedIn("new")));
    expect(await freshToken()).toBe("old");
    expect(await freshToken(true)).toBe("new");
    expect(seen).toHaveLength(1);

    server("new", () => json(401, { code: "unauthenticated", details: {} }));
    startSession({ ...signedIn("short"), expires_in: 5 });
    expect(await freshToken()).toBeNull();
  });

  it("spends the rotating cookie under a lock that all tabs share", async () => {
    const request = vi.fn((_: string, action: () => Promise<unknown>) => action());
    vi.stubGlobal("navigator", { locks: { request } });
    server("new", () => json(200, signedIn("new")));

    await refreshSession();

    expect(request).toHaveBeenCalledWith("smt.refresh", expect.any(Function));
  });
});

describe("an error", () => {
  it("tells code, error id, wait and fields", async () => {
    vi.stubGlobal("fetch", async () =>
      json(
        422,
        {
          code: "validation_failed",
          details: {
            fields: [
              { field: "card.qq", reason: "string_too_long" },
              { field: "email", reason: "value_error" },
            ],
            error_id: "8F2C",
          },
        },
        { "Retry-After": "42" },
      ),
    );

    const error = await unwrap(api.POST("/api/v1/agents", { body: { name: "", email: "", password: "" } })).catch(
      (thrown) => thrown,
    );

    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: "validation_failed", status: 422, requestId: "8F2C", retryAfter: 42 });
    expect(error.fields).toEqual({ "card.qq": "validation_failed", email: "validation_failed" });
    expect(new ApiError("email_taken").fields).toEqual({ email: "email_taken" });
  });

  it("has a code even when a proxy answers in its own words", async () => {
    vi.stubGlobal("fetch", async () => new Response("<h1>Bad gateway</h1>", { status: 502 }));
    await expect(unwrap(api.GET("/api/v1/me", {}))).rejects.toMatchObject({ code: "unavailable", status: 502 });
  });
});

describe("can()", () => {
  it("is what the server says, and nothing more", () => {
    expect(can(me, "site:read")).toBe(true);
    expect(can(me, "site:edit")).toBe(false);
    expect(can({ permissions: [] }, "")).toBe(false);
  });
});
