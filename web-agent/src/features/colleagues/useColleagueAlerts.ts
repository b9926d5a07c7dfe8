import type { Colleague } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { raiseAlert } from "../../state/alerts";
import { selectedRoomId, selectRoom } from "../../state/selection";
import { useWorkbench } from "../../state/useWorkbench";
import { changeView } from "../../state/view";
import { lineOf } from "./roomTexts";

/** A colleague's word is told, but never for the room in front of a focused window. */
export function useColleagueAlerts(): void {
  const t = useT();
  const cache = useQueryClient();
  const { agentId, connection, rooms } = useWorkbench();
  const latest = useRef(t);
  latest.current = t;

  useEffect(() => {
    const settles = new Map<string, () => void>();
    const stops = [
      connection.on("room.message", ({ message }) => {
        const room = rooms.store.getState().rooms.get(message.room_id);
        if (!room || message.kind === "system" || message.sender.id === agentId) return;
        const isInFront = document.visibilityState === "visible" && document.hasFocus();
        if (isInFront && selectedRoomId() === room.id) return;
        const people = new Map(cache.getQueryData<Colleague[]>(["colleagues"])?.map((person) => [person.id, person]));
        const name = message.sender.name;
        const isCalled = message.mentions.includes(agentId);
        settles.get(room.id)?.();
        const settle = raiseAlert({
          event: isCalled ? "mention" : "colleague",
          title:
            isCalled && room.kind === "group"
              ? latest.current("contacts.alert.mention", { name, group: room.name })
              : room.kind === "group"
                ? room.name
                : name,
          text: lineOf(latest.current, message, room, agentId, people),
          key: `room ${message.id}`,
          actions: [
            {
              label: latest.current("contacts.shared.open"),
              isPrimary: true,
              run: () => {
                changeView({ page: "inbox", isWithColleagues: true });
                selectRoom(room.id);
              },
            },
          ],
        });
        settles.set(room.id, settle);
      }),
      // Read here or in another tab: there is nothing to be told any more.
      connection.on("room.read", ({ room_id, agent_id }) => {
        if (agent_id === agentId) settles.get(room_id)?.();
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [agentId, cache, connection, rooms]);
}
