import { api, type SessionOut, unwrap } from "@smt/shared/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

const KEY = ["sessions"];

export function useSessions(isOpen: boolean) {
  return useQuery({
    queryKey: KEY,
    enabled: isOpen,
    staleTime: 0,
    queryFn: (): Promise<SessionOut[]> => unwrap(api.GET("/api/v1/auth/sessions")),
  });
}

export function useEndSession() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE("/api/v1/auth/sessions/{session_id}", { params: { path: { session_id: id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: KEY }),
  });
}
