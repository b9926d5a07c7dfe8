import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent } from "../common/wire";

export interface ExpectedAgent {
  id: string;
  nickname: string;
}

const pauseMilliseconds = 1000;
/** Somebody else may be the freest by now. */
const staleMilliseconds = 3000;
const most = 100;

/** V20: whom routing would give each visitor in sight, asked for those alone and again when agents or chats change. */
export function followExpectedAgents(connection: Connection<AgentEvent>) {
  const store = createStore<{ byVisitor: ReadonlyMap<string, ExpectedAgent | null> }>(() => ({ byVisitor: new Map() }));
  let wanted: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    timer = undefined;
    if (wanted.length === 0 || connection.state.name !== "online") return;
    const asked = wanted;
    try {
      const { agents } = await connection.request<{ agents: Record<string, ExpectedAgent | null> }>("visitors.expect", {
        visitor_ids: asked,
      });
      store.setState({ byVisitor: new Map(Object.entries(agents)) });
    } catch {
      // Who is expected is a hint; the next change asks again.
    }
  };
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => void ask(), milliseconds);
  };
  const stops = [
    connection.onReady(() => later(0)),
    connection.on("agent.updated", () => later(pauseMilliseconds)),
    connection.on("conversation.updated", () => later(staleMilliseconds)),
  ];

  return {
    store,
    /** The visitors in sight whom nobody serves yet. */
    want: (ids: readonly string[]) => {
      const next = ids.slice(0, most);
      if (next.join() === wanted.join()) return;
      wanted = next;
      later(200);
    },
    stop: () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}
