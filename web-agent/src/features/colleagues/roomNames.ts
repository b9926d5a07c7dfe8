import type { Colleague } from "@smt/shared/api/index.ts";
import type { PresenceDot } from "@smt/shared/ui/index.ts";
import type { Room } from "../../common/wire";
import { useColleagues } from "../../state/useColleagues";

export type People = ReadonlyMap<string, Colleague>;

/** Colleagues by id. Who has left the company is missing. */
export function usePeople(): People {
  const { data } = useColleagues();
  return new Map(data?.map((person) => [person.id, person]));
}

/** The other one of a talk of two. */
export function counterpartOf(room: Room, agentId: string, people: People): Colleague | undefined {
  const other = room.members.find(({ agent_id }) => agent_id !== agentId);
  return other && people.get(other.agent_id);
}

export function roomName(room: Room, agentId: string, people: People, unknown: string): string {
  return room.kind === "group" ? room.name : (counterpartOf(room, agentId, people)?.nickname ?? unknown);
}

/** Who is not connected is offline, whatever they chose. */
export function dotOf({ is_online, availability }: Colleague): PresenceDot {
  if (!is_online || availability === "invisible") return "offline";
  return availability;
}
