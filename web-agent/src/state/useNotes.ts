import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { useCallback, useEffect, useMemo, useSyncExternalStore } from "react";
import { useStore } from "zustand";
import type { Note } from "../common/wire";
import { useWorkbench } from "./useWorkbench";

const none: readonly Note[] = [];

/** The notes beside a conversation, and those that are still on their way. */
export function useNotes(conversationId: string): { notes: readonly Note[]; pending: readonly OutboxItem[] } {
  const { notes } = useWorkbench();
  useEffect(() => notes.open(conversationId), [notes, conversationId]);
  const known = useStore(notes.store, ({ shelves }) => shelves.get(conversationId)?.notes ?? none);
  const all = useSyncExternalStore(
    useCallback((listener: () => void) => notes.outbox.onChange(listener), [notes]),
    () => notes.outbox.all(),
  );
  const pending = useMemo(
    () => all.filter(({ conversation_id }) => conversation_id === conversationId),
    [all, conversationId],
  );
  return { notes: known, pending };
}

export function useUnreadMentions(): number {
  return useStore(useWorkbench().notes.store, ({ unread }) => unread);
}
