import type { ConversationLog, ConversationLogs } from "@smt/shared/realtime/index.ts";
import type { Message } from "../common/wire";

const limit = 30;

/** The logs of the chats opened last. A day's work must not end in a hello that names hundreds of positions. */
export function recentLogs(logs: ConversationLogs<Message>) {
  const ids: string[] = [];
  return (id: string): ConversationLog<Message> => {
    if (ids.at(-1) !== id) {
      const known = ids.indexOf(id);
      if (known >= 0) ids.splice(known, 1);
      ids.push(id);
      for (const old of ids.splice(0, Math.max(0, ids.length - limit))) logs.close(old);
    }
    return logs.open(id);
  };
}
