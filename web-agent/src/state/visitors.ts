import { api, unwrap } from "@smt/shared/api/index.ts";
import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, LiveVisitor } from "../common/wire";
import { again } from "./again";
import { oncePerFrame } from "./nextFrame";
import {
  applyDeltas,
  applySnapshot,
  beginSnapshot,
  emptyVisitorTable,
  type VisitorDelta,
  type VisitorTable,
} from "./visitorTable";

export interface VisitorsState {
  table: VisitorTable;
  error: unknown;
  /** Other servers cannot be asked: of their visitors the last is shown that was known (G12). */
  isUnsure: boolean;
}

const pageLimit = 200;
/** A crowd changes all the time; five pictures of it in a second are as live as sixty, and leave the time to type. */
const pauseMilliseconds = 200;
/** So soon an answer that was not whole is asked for again. */
const unsureMilliseconds = 5000;

/** Everyone on the agent's sites: a paged snapshot, then the news, applied once per frame. */
export function followVisitors(connection: Connection<AgentEvent>) {
  const store = createStore<VisitorsState>(() => ({
    table: emptyVisitorTable,
    error: null,
    isUnsure: false,
  }));
  const pending: VisitorDelta[] = [];
  let generation = 0;
  let askAgain: ReturnType<typeof setTimeout> | undefined;

  const frame = oncePerFrame(() => {
    const deltas = pending.splice(0);
    store.setState(({ table }) => ({ table: applyDeltas(table, deltas, Date.now()) }));
  }, pauseMilliseconds);

  const load = async () => {
    const mine = ++generation;
    clearTimeout(askAgain);
    try {
      // Watch first: what happens while the pages are read must not fall between the two.
      await connection.request("visitors.watch", {});
      if (mine !== generation) return;
      store.setState(({ table }) => ({ table: beginSnapshot(table), error: null }));
      const { snapshot, isUnsure } = await readPages();
      if (mine !== generation) return;
      store.setState(({ table }) => ({ table: applySnapshot(table, snapshot), error: null, isUnsure }));
      if (isUnsure) askAgain = setTimeout(() => void load(), unsureMilliseconds);
      retry.succeeded();
    } catch (error) {
      if (mine !== generation) return;
      store.setState({ error });
      // Without a line the next hello asks again by itself.
      if (connection.state.name === "online") retry.later();
    }
  };
  const retry = again(() => void load());

  const stops = [
    connection.onReady(() => void load()),
    connection.on("resync", () => void load()),
    connection.on("visitors.changed", ({ upserts, removes }) => {
      pending.push({ upserts, removes });
      frame.request();
    }),
  ];

  return {
    store,
    reload: load,
    stop: () => {
      generation += 1;
      clearTimeout(askAgain);
      retry.stop();
      frame.cancel();
      for (const stop of stops) stop();
    },
  };
}

async function readPages(): Promise<{ snapshot: LiveVisitor[]; isUnsure: boolean }> {
  const snapshot: LiveVisitor[] = [];
  let isUnsure = false;
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = cursor ? { limit: pageLimit, cursor } : { limit: pageLimit };
    const page: { items: LiveVisitor[]; next_cursor?: string | null; is_complete?: boolean } = await unwrap(
      api.GET("/api/v1/visitors", { params: { query } }),
    );
    snapshot.push(...page.items);
    isUnsure ||= page.is_complete === false;
    cursor = page.next_cursor ?? null;
  } while (cursor);
  return { snapshot, isUnsure };
}
