import { useCallback } from "react";
import { useTypingTeller } from "../../state/useTypingTeller";
import { useWorkbench } from "../../state/useWorkbench";

/** Tell the others in the room that one is typing. */
export function useRoomTyping(roomId: string) {
  const { connection } = useWorkbench();
  return useTypingTeller(
    useCallback((is_typing) => connection.tell("room.typing", { room_id: roomId, is_typing }), [connection, roomId]),
  );
}
