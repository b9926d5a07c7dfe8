import type { Connection, ConnectionState, Limits } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent } from "../common/wire";

export interface LineState {
  state: ConnectionState;
  latency: number | null;
  /** What the server said in its hello; null before the first. */
  limits: Limits | null;
}

/** The state of the connection, for the eye. The first latency is measured at once, not at the first heartbeat. */
export function followLine(connection: Connection<AgentEvent>) {
  const store = createStore<LineState>(() => ({ state: connection.state, latency: null, limits: null }));

  const stops = [
    connection.onState((state) => store.setState({ state, latency: connection.latency ?? store.getState().latency })),
    connection.onReady(({ limits }) => {
      store.setState({ limits });
      const sentAt = performance.now();
      connection
        .request<{ held_ms?: number }>("ping")
        .then(({ held_ms = 0 }) => {
          store.setState({ latency: Math.max(0, Math.round(performance.now() - sentAt) - held_ms) });
        })
        .catch(() => undefined);
    }),
  ];

  return {
    store,
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
