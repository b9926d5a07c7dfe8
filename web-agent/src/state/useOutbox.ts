import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { useCallback, useRef, useSyncExternalStore } from "react";
import { useWorkbench } from "./useWorkbench";

/** What this conversation still has to send. The same array until something changed. */
export function useOutboxItems(conversationId: string): readonly OutboxItem[] {
  const { outbox } = useWorkbench();
  const last = useRef<readonly OutboxItem[]>([]);
  const read = useCallback(() => {
    const items = outbox.list(conversationId);
    const isSame = items.length === last.current.length && items.every((item, index) => item === last.current[index]);
    if (!isSame) last.current = items;
    return last.current;
  }, [outbox, conversationId]);
  return useSyncExternalStore(
    useCallback((listener: () => void) => outbox.onChange(listener), [outbox]),
    read,
  );
}

export function useHasFailed(conversationId: string): boolean {
  const { outbox } = useWorkbench();
  return useSyncExternalStore(
    useCallback((listener: () => void) => outbox.onChange(listener), [outbox]),
    useCallback(() => outbox.list(conversationId).some(({ state }) => state === "failed"), [outbox, conversationId]),
  );
}
