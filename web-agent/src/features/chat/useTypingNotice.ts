import { useCallback, useEffect, useRef } from "react";
import { useWorkbench } from "../../state/useWorkbench";

const renewMilliseconds = 3000;
const idleMilliseconds = 5000;

/** Tell the visitor that the agent is typing: now and then while it goes on, and once when it stops. */
export function useTypingNotice(conversationId: string) {
  const { connection } = useWorkbench();
  const lastTold = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stopped = useCallback(() => {
    clearTimeout(idle.current);
    if (lastTold.current === 0) return;
    lastTold.current = 0;
    connection.tell("typing", { conversation_id: conversationId, is_typing: false });
  }, [connection, conversationId]);

  const typed = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(stopped, idleMilliseconds);
    if (Date.now() - lastTold.current < renewMilliseconds) return;
    lastTold.current = Date.now();
    connection.tell("typing", { conversation_id: conversationId, is_typing: true });
  }, [connection, conversationId, stopped]);

  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
