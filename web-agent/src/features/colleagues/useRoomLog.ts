import type { OutboxItem } from "@smt/shared/realtime/index.ts";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useWorkbench } from "../../state/useWorkbench";

/** The messages of a room, and what is still to be sent to it. */
export function useRoomLog(roomId: string) {
  const { rooms } = useWorkbench();
  const log = rooms.logs.open(roomId);
  const [error, setError] = useState<unknown>(null);

  const messages = useSyncExternalStore(
    useCallback((listener: () => void) => log.onChange(listener), [log]),
    () => log.messages,
  );
  const load = useCallback(() => {
    setError(null);
    log.load().catch(setError);
  }, [log]);
  useEffect(load, [load]);

  return {
    messages,
    pending: usePending(roomId),
    isLoaded: log.isLoaded,
    hasMoreBefore: log.hasMoreBefore,
    error,
    load,
    loadBefore: useCallback(() => log.loadBefore(), [log]),
  };
}

function usePending(roomId: string): readonly OutboxItem[] {
  const { outbox } = useWorkbench().rooms;
  const last = useRef<readonly OutboxItem[]>([]);
  const read = useCallback(() => {
    const items = outbox.list(roomId);
    const isSame = items.length === last.current.length && items.every((item, index) => item === last.current[index]);
    if (!isSame) last.current = items;
    return last.current;
  }, [outbox, roomId]);
  return useSyncExternalStore(
    useCallback((listener: () => void) => outbox.onChange(listener), [outbox]),
    read,
  );
}
