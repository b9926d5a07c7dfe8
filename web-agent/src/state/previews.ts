import type { Connection } from "@smt/shared/realtime/index.ts";
import { createStore } from "zustand/vanilla";
import type { AgentEvent } from "../common/wire";

/** A visitor who closes the page in the middle of a word never says so. */
const forgetMilliseconds = 20_000;

/** What visitors are typing right now, by conversation (T03). It lives here and nowhere else. */
export function followPreviews(connection: Connection<AgentEvent>) {
  const store = createStore<{ texts: ReadonlyMap<string, string> }>(() => ({ texts: new Map() }));
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const show = (id: string, text: string) => {
    clearTimeout(timers.get(id));
    timers.delete(id);
    const texts = new Map(store.getState().texts);
    if (text) {
      texts.set(id, text);
      timers.set(
        id,
        setTimeout(() => show(id, ""), forgetMilliseconds),
      );
    } else if (!texts.delete(id)) return;
    store.setState({ texts });
  };

  const stops = [
    connection.on("typing.preview", ({ conversation_id, text }) => show(conversation_id, text)),
    connection.on("message.created", ({ message }) => {
      if (message.sender.type === "visitor" || message.kind === "system") show(message.conversation_id, "");
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
