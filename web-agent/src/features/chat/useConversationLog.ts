import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import type { Message } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";

const nothing: readonly Message[] = [];

/** The messages of a conversation, from a cache that keeps each log between visits. */
export function useConversationLog(conversationId: string) {
  const { openLog } = useWorkbench();
  const log = openLog(conversationId);
  const [error, setError] = useState<unknown>(null);

  const messages = useSyncExternalStore(
    useCallback((listener: () => void) => log.onChange(listener), [log]),
    () => (log.isLoaded || log.messages.length > 0 ? log.messages : nothing),
  );

  const load = useCallback(() => {
    setError(null);
    log.load().catch(setError);
  }, [log]);

  useEffect(load, [load]);

  return {
    messages,
    isLoaded: log.isLoaded,
    hasMoreBefore: log.hasMoreBefore,
    error,
    load,
    loadBefore: useCallback(() => log.loadBefore(), [log]),
  };
}
