import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CommandError } from "./errors";
import { Outbox, type OutboxItem } from "./outbox";
import { browserStorage, memoryStorage } from "./outboxStorage";

/** A server that keeps what it is sent, and fails as the test says. */
function serverThat() {
  const server = {
    received: [] as OutboxItem[],
    failWith: null as Error | null,
    isSilent: false,
    send: vi.fn(async (item: OutboxItem) => {
      if (server.isSilent) await new Promise(() => undefined);
      if (server.failWith) throw server.failWith;
      server.received.push(item);
    }),
  };
  return server;
}

const text = (value: string, conversation = "a") => ({
  conversation_id: conversation,
  kind: "text" as const,
  text: value,
});
const texts = (items: readonly OutboxItem[]) => items.map((item) => item.text);
const settle = () => vi.advanceTimersByTimeAsync(0);

function outboxOn(server: ReturnType<typeof serverThat>, storage = memoryStorage()) {
  return new Outbox({ scope: "test", send: server.send, storage, random: () => 0.5 });
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it("sends in order, one at a time per conversation (G6)", async () => {
  const server = serverThat();
  let inFlight = 0;
  let most = 0;
  server.send.mockImplementation(async (item) => {
    most = Math.max(most, ++inFlight);
    await new Promise((resolve) => setTimeout(resolve, 100));
    inFlight--;
    server.received.push(item);
  });
  const outbox = outboxOn(server);
  for (const value of ["1", "2", "3"]) outbox.add(text(value));
  await vi.advanceTimersByTimeAsync(500);

  expect(texts(server.received)).toEqual(["1", "2", "3"]);
  expect(most).toBe(1);
  expect(outbox.all()).toEqual([]);
});

it("repeats with the same client_id until the answer is definite, and later ones wait (G3, G6)", async () => {
  const server = serverThat();
  server.failWith = new CommandError("disconnected");
  const outbox = outboxOn(server);
  outbox.add(text("first"));
  outbox.add(text("second"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(new Set(server.send.mock.calls.map(([item]) => item.text))).toEqual(new Set(["first"]));
  server.failWith = null;
  await vi.advanceTimersByTimeAsync(60_000);

  expect(texts(server.received)).toEqual(["first", "second"]);
  expect(new Set(server.send.mock.calls.map(([item]) => item.client_id)).size).toBe(2);
});

it("keeps what the server refuses as failed, with the reason, and goes on", async () => {
  const server = serverThat();
  const outbox = outboxOn(server);
  server.send.mockRejectedValueOnce(new CommandError("invalid_text"));
  outbox.add(text("bad"));
  outbox.add(text("good"));
  await settle();

  expect(outbox.list("a")).toMatchObject([{ text: "bad", state: "failed", code: "invalid_text" }]);
  expect(texts(server.received)).toEqual(["good"]);
});

it("sends a failed message when asked to try again", async () => {
  const server = serverThat();
  const outbox = outboxOn(server);
  server.send.mockRejectedValueOnce(new CommandError("conversation_closed"));
  const { client_id: clientId } = outbox.add(text("again"));
  await settle();
  outbox.retry(clientId);
  await settle();

  expect(server.received).toMatchObject([{ client_id: clientId, text: "again" }]);
  expect(outbox.all()).toEqual([]);
});

it("waits as long as the server asks (G21)", async () => {
  const server = serverThat();
  const outbox = outboxOn(server);
  server.send.mockRejectedValueOnce(new CommandError("too_many_requests", { retry_after: 7 }));
  outbox.add(text("1"));
  await vi.advanceTimersByTimeAsync(6_999);
  expect(server.received).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);

  expect(server.received).toHaveLength(1);
});

it("does not wait when the line is back", async () => {
  const server = serverThat();
  server.failWith = new CommandError("offline");
  const outbox = outboxOn(server);
  outbox.add(text("1"));
  await settle();
  server.failWith = null;
  outbox.wake();
  await settle();

  expect(server.received).toHaveLength(1);
});

it("survives a reload, in order", async () => {
  const before = serverThat();
  before.isSilent = true;
  const old = outboxOn(before, browserStorage());
  old.add(text("1"));
  old.add(text("2"));
  await settle();
  old.dispose();
  const after = serverThat();
  const fresh = outboxOn(after, browserStorage());
  expect(texts(fresh.list("a"))).toEqual(["1", "2"]);
  fresh.wake();
  await settle();

  expect(texts(after.received)).toEqual(["1", "2"]);
  expect(after.received[0]?.client_id).toBe(before.send.mock.calls[0]?.[0].client_id);
});

it("works without localStorage", async () => {
  vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const server = serverThat();
  outboxOn(server, browserStorage()).add(text("1"));
  await settle();

  expect(server.received).toHaveLength(1);
});

describe("limits", () => {
  it("says so when a message is older than a day, instead of dropping it", async () => {
    const server = serverThat();
    server.failWith = new CommandError("offline");
    const outbox = outboxOn(server);
    outbox.add(text("old"));
    await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000 + 60_000);

    expect(outbox.list("a")).toMatchObject([{ text: "old", state: "failed", code: "expired" }]);
  });

  it("refuses the 101st message aloud", () => {
    const server = serverThat();
    server.isSilent = true;
    const outbox = outboxOn(server);
    for (let index = 0; index < 100; index++) outbox.add(text(String(index)));

    expect(() => outbox.add(text("one too many"))).toThrow("outbox_full");
  });
});

describe("two tabs", () => {
  /** happy-dom, like a browser, tells other documents only: the test is the other document. */
  const tellOtherTab = (key: string) => window.dispatchEvent(new StorageEvent("storage", { key }));

  it("see each other's messages, and the second sends only what the first left behind (G15)", async () => {
    const closing = serverThat();
    closing.isSilent = true;
    const living = serverThat();
    const other = outboxOn(living, browserStorage());
    const { client_id: clientId } = outboxOn(closing, browserStorage()).add(text("1"));
    tellOtherTab(`smt:outbox:test:${clientId}`);
    expect(texts(other.list("a"))).toEqual(["1"]);
    await vi.advanceTimersByTimeAsync(19_000);
    expect(living.received).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);

    expect(living.received).toMatchObject([{ client_id: clientId }]);
  });

  it("forget what the other tab has sent", async () => {
    const silent = serverThat();
    silent.isSilent = true;
    const watching = outboxOn(silent, browserStorage());
    const sender = serverThat();
    const { client_id: clientId } = outboxOn(sender, browserStorage()).add(text("1"));
    tellOtherTab(`smt:outbox:test:${clientId}`);
    await settle();
    tellOtherTab(`smt:outbox:test:${clientId}`);

    expect(watching.all()).toEqual([]);
  });
});

it("moves messages to the conversation that was made for them (G16)", async () => {
  const server = serverThat();
  const outbox = outboxOn(server);
  server.send.mockImplementationOnce(async (item) => {
    await Promise.resolve();
    server.received.push(item);
    outbox.move("new", "real");
  });
  outbox.add(text("1", "new"));
  outbox.add(text("2", "new"));
  await settle();

  expect(server.received.map((item) => [item.text, item.conversation_id])).toEqual([
    ["1", "new"],
    ["2", "real"],
  ]);
  expect(outbox.all()).toEqual([]);
});
