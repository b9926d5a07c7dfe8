import { ConversationLogs } from "@smt/shared/realtime/index.ts";
import { describe, expect, it } from "vitest";
import type { Message } from "../common/wire";
import { recentLogs } from "./recentLogs";

describe("the logs that are kept", () => {
  it("are those of the chats opened last, and the same one while it is kept", () => {
    const logs = new ConversationLogs<Message>({ fetchPage: () => new Promise(() => undefined) });
    const open = recentLogs(logs);
    const first = open("first");
    for (let number = 0; number < 29; number += 1) open(`c${number}`);
    expect(open("first")).toBe(first);
    open("one more");
    expect(logs.get("c0")).toBeUndefined();
    expect(logs.get("first")).toBe(first);
  });
});
