import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection, type ConnectionOptions, type ConnectionState } from "./connection";
import { CommandError } from "./errors";
import { FakeSocket, helloResult } from "./fakeSocket";

type Events = { type: "typing"; is_typing: boolean } | { type: "other" };

let connection: Connection<Events>;

/** Let promises settle without moving the clock. */
const settle = () => vi.advanceTimersByTimeAsync(0);

async function startWith(options: Partial<ConnectionOptions> = {}) {
  connection = new Connection<Events>({
    url: "ws://server/ws",
    token: async () => "token",
    openSocket: FakeSocket.open,
    random: () => 0.5,
    ...options,
  });
  connection.start();
  await settle();
}

async function goOnline(hello = helloResult()) {
  FakeSocket.last.accept();
  await settle();
  FakeSocket.last.answer("hello", hello);
  await settle();
}

const states = () => {
  const seen: ConnectionState["name"][] = [];
  connection.onState((state) => seen.push(state.name));
  return seen;
};

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
});
afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

describe("hello", () => {
  it("is the first frame, with the token and what the caller adds", async () => {
    await startWith({ hello: () => ({ positions: { a: 4 } }) });
    FakeSocket.last.accept();
    await settle();

    expect(FakeSocket.last.sent).toEqual([{ id: "1", type: "hello", data: { token: "token", positions: { a: 4 } } }]);
    expect(connection.state.name).toBe("connecting");
  });

  it("makes the connection ready before any event is handed out (G7)", async () => {
    await startWith();
    const order: string[] = [];
    connection.onReady(() => order.push("ready"));
    connection.on("typing", () => order.push("typing"));
    await goOnline();
    FakeSocket.last.say({ type: "typing", is_typing: true });

    expect(order).toEqual(["ready", "typing"]);
    expect(connection.epoch).toBe("e1");
    expect(connection.state.name).toBe("online");
  });

  it("is given up when the server accepts but stays silent", async () => {
    await startWith();
    FakeSocket.last.accept();
    await vi.advanceTimersByTimeAsync(10_000);

    expect(connection.state.name).toBe("offline");
  });
});

describe("request", () => {
  it("gets the answer with its own id", async () => {
    await startWith();
    await goOnline();
    const first = connection.request("one");
    const second = connection.request("two");
    FakeSocket.last.answer("two", 2);
    FakeSocket.last.answer("one", 1);

    expect(await Promise.all([first, second])).toEqual([1, 2]);
  });

  it("fails with the server's code", async () => {
    await startWith();
    await goOnline();
    const asked = connection.request("one");
    FakeSocket.last.refuse("one", "conversation_closed", { why: "x" });

    await expect(asked).rejects.toMatchObject({ code: "conversation_closed", details: { why: "x" } });
  });

  it("fails when no answer comes, when the line breaks, and when there is none", async () => {
    await startWith();
    await expect(connection.request("one")).rejects.toMatchObject({ code: "offline" });
    await goOnline();
    const unanswered = expect(connection.request("one", {}, 500)).rejects.toMatchObject({ code: "timeout" });
    await vi.advanceTimersByTimeAsync(500);
    await unanswered;
    const cut = connection.request("two");
    FakeSocket.last.breakOff(1006);

    await expect(cut).rejects.toMatchObject({ code: "disconnected" });
  });
});

describe("heartbeat", () => {
  it("asks every heartbeat_seconds and hands out the heads (G8)", async () => {
    await startWith();
    await goOnline();
    const heads = vi.fn();
    connection.on("heads", heads);
    await vi.advanceTimersByTimeAsync(25_000);
    FakeSocket.last.answer("ping", { heads: { a: 7 } });
    await settle();

    expect(heads).toHaveBeenCalledWith({ type: "heads", heads: { a: 7 } });
    expect(connection.latency).not.toBeNull();
    await vi.advanceTimersByTimeAsync(25_000);
    expect(FakeSocket.last.sent.filter(({ type }) => type === "ping")).toHaveLength(2);
  });

  it("leaves a line that does not answer within 10 s (G10)", async () => {
    await startWith();
    await goOnline();
    const socket = FakeSocket.last;
    await vi.advanceTimersByTimeAsync(25_000 + 9_999);
    expect(connection.state.name).toBe("online");
    await vi.advanceTimersByTimeAsync(1);

    expect(connection.state.name).toBe("offline");
    expect(socket.closedWith).toBe(1000);
  });

  it("is tried at once when the browser says that the network is back", async () => {
    await startWith();
    await goOnline();
    await vi.advanceTimersByTimeAsync(6_000);
    window.dispatchEvent(new Event("online"));
    await settle();

    expect(FakeSocket.last.sentOf("ping")).toBeTruthy();
  });
});

describe("return", () => {
  it("spreads the first try over 0-2 s and later ones up to 30 s (G11)", async () => {
    await startWith({ random: () => 0.999 });
    await goOnline();
    const delays: number[] = [];
    for (let index = 0; index < 6; index++) {
      FakeSocket.last.breakOff(1012);
      if (connection.state.name !== "offline") throw new Error("should be offline");
      delays.push(Math.round((connection.state.retryAt - Date.now()) / 1000));
      await vi.advanceTimersByTimeAsync(connection.state.retryAt - Date.now());
    }

    expect(delays).toEqual([2, 4, 8, 16, 30, 30]);
  });

  it("is quick again only after a connection that lasted", async () => {
    await startWith();
    const delayAfter = async (milliseconds: number) => {
      await goOnline();
      await vi.advanceTimersByTimeAsync(milliseconds);
      FakeSocket.last.breakOff(1006);
      if (connection.state.name !== "offline") throw new Error("should be offline");
      const delay = connection.state.retryAt - Date.now();
      await vi.advanceTimersByTimeAsync(delay);
      return delay;
    };

    expect(await delayAfter(1_000)).toBe(1_000);
    expect(await delayAfter(1_000)).toBe(2_000);
    expect(await delayAfter(11_000)).toBe(1_000);
  });

  it("goes through connecting to online again and forgets the old socket", async () => {
    await startWith();
    await goOnline();
    const old = FakeSocket.last;
    const late = old.onmessage;
    const seen = states();
    old.breakOff(4409);
    await vi.advanceTimersByTimeAsync(1_000);
    await goOnline();
    const other = vi.fn();
    connection.on("other", other);
    late?.({ data: '{"type":"other"}' });

    expect(seen).toEqual(["offline", "connecting", "online"]);
    expect(other).not.toHaveBeenCalled();
  });

  it("does not wait for the countdown when asked", async () => {
    await startWith();
    await goOnline();
    FakeSocket.last.breakOff(1006);
    connection.retryNow();
    await settle();

    expect(FakeSocket.all).toHaveLength(2);
  });
});

describe("refusals", () => {
  it("asks for a fresh token after 4401, and ends when that is refused, too", async () => {
    const token = vi.fn(async (isRefused: boolean) => (isRefused ? "fresh" : "stale"));
    await startWith({ token });
    for (let index = 0; index < 3; index++) {
      FakeSocket.last.breakOff(4401);
      if (connection.state.name === "offline") await vi.advanceTimersByTimeAsync(connection.state.retryAt - Date.now());
    }

    expect(token.mock.calls).toEqual([[false], [true], [true]]);
    expect(connection.state).toEqual({ name: "ended", reason: "unauthenticated" });
  });

  it("understands a refused hello that is answered before the close", async () => {
    const token = vi.fn(async () => "token");
    await startWith({ token });
    FakeSocket.last.accept();
    await settle();
    FakeSocket.last.refuse("hello", "unauthenticated");
    await vi.advanceTimersByTimeAsync(2_000);

    expect(token).toHaveBeenLastCalledWith(true);
  });

  it("ends without a token, on 4403 and on 4404", async () => {
    await startWith({ token: async () => null });
    expect(connection.state).toEqual({ name: "ended", reason: "unauthenticated" });
    await startWith();
    FakeSocket.last.breakOff(4403);
    expect(connection.state).toEqual({ name: "ended", reason: "forbidden" });
    await startWith();
    FakeSocket.last.breakOff(4404);
    expect(connection.state).toEqual({ name: "ended", reason: "site_not_found" });
  });

  it("comes back when the token cannot be had because the network is away", async () => {
    const token = vi.fn().mockRejectedValueOnce(new TypeError("network")).mockResolvedValue("token");
    await startWith({ token });
    expect(connection.state.name).toBe("offline");
    await vi.advanceTimersByTimeAsync(1_000);

    expect(FakeSocket.all).toHaveLength(1);
  });

  it("keeps its distance after 4429", async () => {
    await startWith();
    await goOnline();
    FakeSocket.last.breakOff(4429);

    expect(connection.state).toEqual({ name: "offline", retryAt: Date.now() + 8_000 });
  });
});

it("survives frames that are not what was agreed", async () => {
  await startWith();
  await goOnline();
  for (const frame of ["{", "null", "[]", "7", '{"id":"99","result":1}', '{"id":null}']) FakeSocket.last.say(frame);

  expect(connection.state.name).toBe("online");
});

describe("blocked (T15)", () => {
  it("ends for good when the server closes with 4410", async () => {
    await startWith();
    await goOnline();
    FakeSocket.last.onclose?.({ code: 4410 } as CloseEvent);
    await vi.advanceTimersByTimeAsync(600_000);

    expect(connection.state).toEqual({ name: "ended", reason: "blocked" });
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("ends before it has begun when there is no token for the blocked, and begins again when asked to", async () => {
    let isBlocked = true;
    await startWith({
      token: async () => {
        if (isBlocked) throw new CommandError("blocked");
        return "token";
      },
    });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(connection.state).toEqual({ name: "ended", reason: "blocked" });
    expect(FakeSocket.all).toHaveLength(0);

    isBlocked = false;
    connection.start();
    await settle();
    await goOnline();
    expect(connection.state.name).toBe("online");
  });
});
