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
}

const pageLimit = 200;
/** A crowd changes all the time; five pictures of it in a second are as live as sixty, and leave the time to type. */
const pauseMilliseconds = 200;

/** Everyone on the agent's sites: a paged snapshot, then the news, applied once per frame. */
export function followVisitors(connection: Connection<AgentEvent>) {
  const store = createStore<VisitorsState>(() => ({ table: emptyVisitorTable, error: null }));
  const pending: VisitorDelta[] = [];
  let generation = 0;

  const frame = oncePerFrame(() => {
    const deltas = pending.splice(0);
    store.setState(({ table }) => ({ table: applyDeltas(table, deltas, Date.now()) }));
  }, pauseMilliseconds);

  const load = async () => {
    const mine = ++generation;
    try {
      // Watch first: what happens while the pages are read must not fall between the two.
      await connection.request("visitors.watch", {});
      if (mine !== generation) return;
      store.setState(({ table }) => ({ table: beginSnapshot(table), error: null }));
      const snapshot = await readPages();
      if (mine !== generation) return;
      store.setState(({ table }) => ({ table: applySnapshot(table, snapshot), error: null }));
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
      retry.stop();
      frame.cancel();
      for (const stop of stops) stop();
    },
  };
}

async function readPages(): Promise<LiveVisitor[]> {
  const visitors: LiveVisitor[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = cursor ? { limit: pageLimit, cursor } : { limit: pageLimit };
    const page: { items: LiveVisitor[]; next_cursor: string | null } = await unwrap(
      api.GET("/api/v1/visitors", { params: { query } }),
    );
    visitors.push(...page.items);
    cursor = page.next_cursor;
  } while (cursor);
  return visitors;
}
