import { useCallback, useEffect, useRef } from "react";
import { useWorkbench } from "../../state/useWorkbench";

const renewMilliseconds = 3000;
const idleMilliseconds = 5000;

/** Tell the others that one is writing: now and then while it goes on, and once when it stops. */
export function useRoomTyping(roomId: string) {
  const { connection } = useWorkbench();
  const lastTold = useRef(0);
  const idle = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stopped = useCallback(() => {
    clearTimeout(idle.current);
    if (lastTold.current === 0) return;
    lastTold.current = 0;
    connection.tell("room.typing", { room_id: roomId, is_typing: false });
  }, [connection, roomId]);

  const typed = useCallback(() => {
    clearTimeout(idle.current);
    idle.current = setTimeout(stopped, idleMilliseconds);
    if (Date.now() - lastTold.current < renewMilliseconds) return;
    lastTold.current = Date.now();
    connection.tell("room.typing", { room_id: roomId, is_typing: true });
  }, [connection, roomId, stopped]);

  useEffect(() => stopped, [stopped]);
  return { typed, stopped };
}
