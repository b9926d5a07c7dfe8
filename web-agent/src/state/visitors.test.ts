import { FakeSocket, helloResult } from "@smt/shared/realtime/fakeSocket.ts";
import { Connection } from "@smt/shared/realtime/index.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aVisitor } from "../common/testing";
import type { AgentEvent, LiveVisitor } from "../common/wire";
import { countVisitors } from "./visitorCounts";
import { followVisitors } from "./visitors";

let pages: LiveVisitor[][];
let isWhole = true;
let connection: Connection<AgentEvent>;
let visitors: ReturnType<typeof followVisitors>;
const ids = () => [...visitors.store.getState().table.byId.keys()].sort();

async function goOnline() {
  await vi.waitFor(() => expect(FakeSocket.all.length).toBeGreaterThan(0));
  FakeSocket.last.accept();
  await vi.waitFor(() => FakeSocket.last.sentOf("hello"));
  FakeSocket.last.answer("hello", helloResult());
  await vi.waitFor(() => FakeSocket.last.sentOf("visitors.watch"));
}

describe("V01: the live visitors", () => {
  beforeEach(() => {
    FakeSocket.all.length = 0;
    isWhole = true;
    vi.stubGlobal("fetch", async (request: Request) => {
      const page = Number(new URL(request.url).searchParams.get("cursor") ?? 0);
      return Response.json({
        items: pages[page] ?? [],
        is_complete: isWhole,
        next_cursor: page + 1 < pages.length ? String(page + 1) : null,
      });
    });
    connection = new Connection<AgentEvent>({
      url: "ws://x",
      token: async () => "t",
      openSocket: FakeSocket.open,
      random: () => 0,
    });
    visitors = followVisitors(connection);
    connection.start();
  });
  afterEach(() => {
    visitors.stop();
    connection.stop();
    vi.unstubAllGlobals();
  });

  it("are watched before they are read, page by page", async () => {
    pages = [[aVisitor({ id: "a" })], [aVisitor({ id: "b" })], [aVisitor({ id: "c" })]];
    await goOnline();
    expect(ids()).toEqual([]);
    FakeSocket.last.answer("visitors.watch", {});
    await vi.waitFor(() => expect(ids()).toEqual(["a", "b", "c"]));
    expect(visitors.store.getState().table.isComplete).toBe(true);
  });

  it("are read anew after a reconnect, so who left meanwhile is gone", async () => {
    pages = [[aVisitor({ id: "a" }), aVisitor({ id: "b" })]];
    await goOnline();
    FakeSocket.last.answer("visitors.watch", {});
    await vi.waitFor(() => expect(ids()).toEqual(["a", "b"]));

    pages = [[aVisitor({ id: "b", rev: 2 })]];
    FakeSocket.last.breakOff(1012);
    connection.retryNow();
    await vi.waitFor(() => expect(FakeSocket.all).toHaveLength(2));
    await goOnline();
    FakeSocket.last.answer("visitors.watch", {});
    await vi.waitFor(() => expect(ids()).toEqual(["b"]));
  });

  it("G12: are unknown where other servers cannot be asked, and known again as soon as they can", async () => {
    pages = [[aVisitor({ id: "a", rev: 5 }), aVisitor({ id: "b", rev: 5, is_known: false })]];
    isWhole = false;
    await goOnline();
    FakeSocket.last.answer("visitors.watch", {});
    await vi.waitFor(() => expect(ids()).toEqual(["a", "b"]));
    expect(visitors.store.getState().isUnsure).toBe(true);
    const { byId } = visitors.store.getState().table;
    expect(countVisitors(byId.values(), null)).toMatchObject({ online: 1, unknown: 1 });

    pages = [[aVisitor({ id: "a", rev: 5 }), aVisitor({ id: "b", rev: 5 })]];
    isWhole = true;
    void visitors.reload();
    await vi.waitFor(() => expect(FakeSocket.last.sentOf("visitors.watch")).toBeTruthy());
    FakeSocket.last.answer("visitors.watch", {});
    await vi.waitFor(() => expect(visitors.store.getState().isUnsure).toBe(false));
    expect(countVisitors(visitors.store.getState().table.byId.values(), null)).toMatchObject({ online: 2, unknown: 0 });
  });
});
