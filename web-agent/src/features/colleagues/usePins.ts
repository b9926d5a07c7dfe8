import { api, unwrap } from "@smt/shared/api/index.ts";
import { useErrorText } from "@smt/shared/i18n/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useEffect } from "react";
import type { RoomMessage } from "../../common/wire";
import type { Rooms } from "../../state/rooms";
import { useWorkbench } from "../../state/useWorkbench";

const keyOf = (roomId: string) => ["room-pins", roomId];

/** What the members of a room keep in sight, the newest pin first. */
export function usePins(roomId: string): readonly RoomMessage[] {
  const { data } = useQuery({
    queryKey: keyOf(roomId),
    queryFn: () => unwrap(api.GET("/api/v1/rooms/{room_id}/pins", { params: { path: { room_id: roomId } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ?? none;
}

/** Once for the talk on the screen: what changes its pins is read again. */
export function usePinNews(roomId: string): void {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const readAgain = () => void cache.invalidateQueries({ queryKey: keyOf(roomId) });
    const stops = [
      connection.on("room.pins_changed", ({ room_id }) => room_id === roomId && readAgain()),
      connection.onReady(readAgain),
    ];
    // Nobody listened while another talk stood here.
    readAgain();
    return () => {
      for (const stop of stops) stop();
    };
  }, [connection, cache, roomId]);
}

const none: readonly RoomMessage[] = [];

export function usePinVerbs(roomId: string) {
  const errorText = useErrorText();
  const { message } = App.useApp();
  const cache = useQueryClient();
  return async (seq: number, isPinned: boolean) => {
    const params = { path: { room_id: roomId, seq } };
    try {
      const call = isPinned
        ? api.DELETE("/api/v1/rooms/{room_id}/pins/{seq}", { params })
        : api.PUT("/api/v1/rooms/{room_id}/pins/{seq}", { params });
      cache.setQueryData(keyOf(roomId), await unwrap(call));
    } catch (error) {
      void message.error(errorText(error));
    }
  };
}

/** Bring a message into sight, loading as far back as it takes. */
export async function showMessage(rooms: Rooms, roomId: string, seq: number): Promise<void> {
  const log = rooms.logs.open(roomId);
  while (log.hasMoreBefore && (log.messages[0]?.seq ?? 0) > seq) await log.loadBefore();
  // Once what was loaded is drawn, and the list has kept its end.
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      document.querySelector(`[role=log] [data-seq="${seq}"]`)?.scrollIntoView({ block: "center" }),
    ),
  );
}
