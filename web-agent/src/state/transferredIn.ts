import { useEffect } from "react";
import { create } from "zustand";
import type { Conversation } from "../common/wire";
import { useWorkbench } from "./useWorkbench";

/** Conversations that a colleague handed to me and that I have not answered yet: who it was (C03). */
const handed = create<{ from: ReadonlyMap<string, string> }>(() => ({ from: new Map() }));

export function useTransferredFrom(conversationId: string): string | undefined {
  return handed(({ from }) => from.get(conversationId));
}

/** Watches the list for what changes hands. */
export function useTransfersIn(): void {
  const { agentId, conversations } = useWorkbench();
  useEffect(
    () =>
      conversations.store.subscribe(({ book }, before) => {
        if (book === before.book) return;
        const from = new Map(handed.getState().from);
        for (const [id, conversation] of book) {
          const old = before.book.get(id);
          if (old === conversation) continue;
          if (old?.transfer?.from_agent && isTakenBy(agentId, old, conversation)) {
            from.set(id, old.transfer.from_agent.nickname);
          } else if (from.has(id) && isAnswered(conversation, old)) from.delete(id);
        }
        if (!isSame(from, handed.getState().from)) handed.setState({ from });
      }),
    [agentId, conversations],
  );
}

function isTakenBy(agentId: string, old: Conversation, now: Conversation): boolean {
  return old.agent?.id !== agentId && now.agent?.id === agentId && now.transfer === null;
}

function isAnswered(now: Conversation, old: Conversation | undefined): boolean {
  if (now.status !== "open") return true;
  return now.last_message?.sender_type === "agent" && now.last_message.seq !== old?.last_message?.seq;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([id, name]) => other.get(id) === name);
}
