import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ConversationLog, type PageQuery } from "./conversationLog";
import { ConversationLogs } from "./conversationLogs";

interface Message {
  id: string;
  conversation_id: string;
  seq: number;
}

const message = (seq: number): Message => ({ id: `m${seq}`, conversation_id: "a", seq });
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => message(from + index));
const seqs = (log: ConversationLog<Message>) => log.messages.map(({ seq }) => seq);

/** A server that holds 1..`length`, and counts what it is asked. */
function serverWith(length: number) {
  const server = {
    length,
    queries: [] as PageQuery[],
    isDown: false,
    fetchPage: async (_id: string, query: PageQuery) => {
      server.queries.push(query);
      if (server.isDown) throw new TypeError("network");
      const limit = query.limit ?? 50;
      const all = range(1, server.length);
      const items =
        query.after_seq !== undefined
          ? all.filter(({ seq }) => seq > (query.after_seq ?? 0)).slice(0, limit)
          : all.filter(({ seq }) => seq < (query.before_seq ?? Infinity)).slice(-limit);
      const first = items[0]?.seq ?? 0;
      const last = items.at(-1)?.seq ?? server.length;
      return {
        items,
        has_more_before: first > 1,
        has_more_after: last < server.length,
        last_seq: server.length,
        epoch: "e1",
      };
    },
  };
  return server;
}

async function loadedLog(server: ReturnType<typeof serverWith>, pageSize = 5) {
  const log = new ConversationLog<Message>("a", { fetchPage: server.fetchPage, pageSize, random: () => 0.5 });
  await log.load();
  return log;
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("news", () => {
  it("is appended in order of seq, once (G5)", async () => {
    const log = await loadedLog(serverWith(2));
    const added: number[] = [];
    log.onChange((news) => added.push(...news.map(({ seq }) => seq)));
    for (const seq of [3, 3, 4, 2, 1, 4]) log.add(message(seq));

    expect(seqs(log)).toEqual([1, 2, 3, 4]);
    expect(added).toEqual([3, 4]);
  });

  it("waits aside while a hole before it is fetched (G8)", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    server.length = 6;
    log.add(message(6));
    expect(seqs(log)).toEqual([1, 2]);
    await settle();

    expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(server.queries.at(-1)).toEqual({ after_seq: 2, limit: 300 });
  });

  it("is found by the heads when even the last event was lost (G8)", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    server.length = 3;
    log.learnHead(3);
    await settle();

    expect(seqs(log)).toEqual([1, 2, 3]);
  });

  it("is fetched again and again while the server is away", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    server.length = 4;
    server.isDown = true;
    log.add(message(4));
    await vi.advanceTimersByTimeAsync(5_000);
    server.isDown = false;
    await vi.advanceTimersByTimeAsync(30_000);

    expect(seqs(log)).toEqual([1, 2, 3, 4]);
  });

  it("fetches once, however many events arrive behind the hole", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    server.length = 9;
    for (const seq of [5, 6, 7, 8, 9]) log.add(message(seq));
    await settle();

    expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(server.queries).toHaveLength(2);
  });

  it("does not ask forever for a head that does not exist", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    log.learnHead(50);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(server.queries).toHaveLength(2);
  });
});

describe("resume", () => {
  it("takes the messages of the answer and fetches the rest (G7)", async () => {
    const server = serverWith(2);
    const log = await loadedLog(server);
    server.length = 6;
    log.resume({ status: "ok", messages: range(3, 4), has_more: true, last_seq: 6 });
    await settle();

    expect(seqs(log)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("reads the newest page again after a reset (G7)", async () => {
    const server = serverWith(20);
    const log = await loadedLog(server);
    server.length = 3;
    log.resume({ status: "reset", last_seq: 3 });
    await settle();

    expect(seqs(log)).toEqual([1, 2, 3]);
    expect(log.hasMoreBefore).toBe(false);
  });

  it("sends the positions of loaded logs only", async () => {
    const logs = new ConversationLogs<Message>({ fetchPage: serverWith(4).fetchPage });
    logs.open("b");
    await logs.open("a").load();

    expect(logs.positions()).toEqual({ a: 4 });
  });
});

describe("history", () => {
  it("is read upwards page by page to the first message", async () => {
    const log = await loadedLog(serverWith(12));
    expect(seqs(log)).toEqual([8, 9, 10, 11, 12]);
    await log.loadBefore();
    expect(seqs(log).at(0)).toBe(3);
    await log.loadBefore();
    await log.loadBefore();

    expect(seqs(log)).toEqual(range(1, 12).map(({ seq }) => seq));
    expect(log.hasMoreBefore).toBe(false);
  });

  it("meets news that arrived while the first page was on its way", async () => {
    const server = serverWith(6);
    const log = new ConversationLog<Message>("a", { fetchPage: server.fetchPage, pageSize: 5 });
    const loading = log.load();
    server.length = 7;
    log.add(message(7));
    await loading;
    await settle();

    expect(seqs(log)).toEqual([2, 3, 4, 5, 6, 7]);
  });

  it("does not believe an older page that arrives after a reset", async () => {
    const server = serverWith(12);
    const log = await loadedLog(server);
    const older = log.loadBefore();
    server.length = 2;
    await log.reload();
    await older;

    expect(seqs(log)).toEqual([1, 2]);
  });
});
