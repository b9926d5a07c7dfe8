import type { TeamMember } from "@smt/shared/api/index.ts";

export interface Team {
  id: string;
  name: string;
  agent_ids: string[];
}

/** The agents under their teams; who is in several stands in each, who is in none comes last. */
export function groupsOf(
  agents: readonly TeamMember[],
  teams: readonly Team[],
): { team: Team | null; members: TeamMember[] }[] {
  const inTeams = new Set(teams.flatMap(({ agent_ids }) => agent_ids));
  return [
    ...teams.map((team) => ({ team, members: agents.filter(({ id }) => team.agent_ids.includes(id)) })),
    { team: null, members: agents.filter(({ id }) => !inTeams.has(id)) },
  ].filter(({ members }) => members.length > 0);
}
