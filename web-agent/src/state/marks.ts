import { api, unwrap } from "@smt/shared/api/index.ts";
import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent, Mark } from "../common/wire";
import { again } from "./again";

export type Marks = ReadonlyMap<string, Mark>;

/** What this agent starred or marked unread (T02), in this window or another. No colleague sees it. */
export function followMarks(connection: Connection<AgentEvent>) {
  const store = createStore<{ marks: Marks }>(() => ({ marks: new Map() }));

  const put = (mark: Mark) =>
    store.setState(({ marks }) => {
      const next = new Map(marks);
      if (mark.is_starred || mark.is_marked_unread) next.set(mark.conversation_id, mark);
      else next.delete(mark.conversation_id);
      return { marks: next };
    });

  const load = async () => {
    try {
      const all = await unwrap(api.GET("/api/v1/marks"));
      store.setState({ marks: new Map(all.map((mark) => [mark.conversation_id, mark])) });
      retry.succeeded();
    } catch {
      if (connection.state.name === "online") retry.later();
    }
  };
  const retry = again(() => void load());

  /** Shown at once; what the server refuses is taken back. */
  const set = async (conversationId: string, change: Partial<Pick<Mark, "is_starred" | "is_marked_unread">>) => {
    const known = store.getState().marks.get(conversationId);
    const before: Mark = known ?? { conversation_id: conversationId, is_starred: false, is_marked_unread: false };
    put({ ...before, ...change });
    try {
      const path = { conversation_id: conversationId };
      put(await unwrap(api.PUT("/api/v1/conversations/{conversation_id}/mark", { params: { path }, body: change })));
    } catch (error) {
      put(before);
      throw error;
    }
  };

  const stops = [
    connection.onReady(() => void load()),
    connection.on("resync", () => void load()),
    connection.on("marks.changed", ({ mark }) => put(mark)),
  ];
  return {
    store,
    put,
    set,
    stop: () => {
      retry.stop();
      for (const stop of stops) stop();
    },
  };
}
