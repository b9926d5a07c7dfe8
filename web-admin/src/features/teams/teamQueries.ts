import { api, type TeamOut, unwrap } from "@smt/shared/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export function useTeams() {
  return useQuery({ queryKey: ["teams"], queryFn: () => unwrap(api.GET("/api/v1/teams")) });
}

/** Makes a team, or gives one another name. */
export function useSaveTeam(id: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: { name: string }): Promise<TeamOut> =>
      id
        ? unwrap(api.PATCH("/api/v1/teams/{team_id}", { params: { path: { team_id: id } }, body }))
        : unwrap(api.POST("/api/v1/teams", { body })),
    onSuccess: refresh,
  });
}

export function useDeleteTeam() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE("/api/v1/teams/{team_id}", { params: { path: { team_id: id } } })),
    onSettled: refresh,
  });
}

export function useSetMembers() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, agent_ids }: { id: string; agent_ids: string[] }) =>
      unwrap(api.PUT("/api/v1/teams/{team_id}/agents", { params: { path: { team_id: id } }, body: { agent_ids } })),
    onSuccess: refresh,
  });
}

/** Everybody there is, to choose from and to name members by. */
export function useEverybody() {
  return useQuery({ queryKey: ["colleagues"], queryFn: () => unwrap(api.GET("/api/v1/colleagues")) });
}

function useRefresh() {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: ["teams"] });
}
