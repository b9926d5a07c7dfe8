import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent } from "../common/wire";

/** A visitor who closes the page never says that they stopped. */
const forgetMilliseconds = 8000;

/** The conversations whose visitor is typing right now. */
export function followTyping(connection: Connection<AgentEvent>) {
  const store = createStore<{ ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const mark = (id: string, isTyping: boolean) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    if (isTyping)
      timers.set(
        id,
        setTimeout(() => mark(id, false), forgetMilliseconds),
      );
    if (store.getState().ids.has(id) === isTyping) return;
    const ids = new Set(store.getState().ids);
    if (isTyping) ids.add(id);
    else ids.delete(id);
    store.setState({ ids });
  };

  const stops = [
    connection.on("typing", ({ conversation_id, side, is_typing }) => {
      if (side === "visitor") mark(conversation_id, is_typing);
    }),
    connection.on("message.created", ({ message }) => {
      if (message.sender.type === "visitor") mark(message.conversation_id, false);
    }),
  ];

  return {
    store,
    stop: () => {
      for (const stop of stops) stop();
      for (const timer of timers.values()) clearTimeout(timer);
    },
  };
}
