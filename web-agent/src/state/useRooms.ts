import { useMemo } from "react";
import { useStore } from "zustand";
import type { Room } from "../common/wire";
import { unreadOf } from "./rooms";
import { useSelectedRoomId } from "./selection";
import { useWorkbench } from "./useWorkbench";

export function useRoom(id: string | null): Room | undefined {
  return useStore(useWorkbench().rooms.store, (state) => (id ? state.rooms.get(id) : undefined));
}

export function useSelectedRoom(): Room | undefined {
  return useRoom(useSelectedRoomId());
}

/** What colleagues have said and one has not read, over all rooms. */
export function useUnreadFromColleagues(): number {
  const { agentId, rooms } = useWorkbench();
  const known = useStore(rooms.store, (state) => state.rooms);
  return useMemo(() => [...known.values()].reduce((sum, room) => sum + unreadOf(room, agentId), 0), [known, agentId]);
}
