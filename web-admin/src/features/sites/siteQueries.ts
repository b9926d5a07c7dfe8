import { type AgentOut, api, type ConversationOut, type Page, type SiteOut, unwrap } from "@smt/shared/api";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export interface SiteFilter {
  search?: string;
  limit: number;
  cursor?: string;
}

const fetchSites = (query: SiteFilter): Promise<Page<SiteOut>> =>
  unwrap(api.GET("/api/v1/sites", { params: { query } }));

export function useSites(filter: SiteFilter) {
  return useQuery({
    queryKey: ["sites", "list", filter],
    queryFn: () => fetchSites(filter),
    placeholderData: keepPreviousData,
    // Snippets report and visitors come without anybody touching this page.
    refetchInterval: 30_000,
  });
}

/** All that the set-up guide looks at; not narrowed by a search. */
export function useSitesForGuide() {
  return useQuery({ queryKey: ["sites", "guide"], queryFn: () => fetchSites({ limit: 200 }), refetchInterval: 30_000 });
}

export function useHasConversations() {
  return useQuery({
    queryKey: ["conversations", "any"],
    queryFn: async (): Promise<boolean> => {
      const query = { scope: "all", limit: 1 } as const;
      const page: Page<ConversationOut> = await unwrap(api.GET("/api/v1/conversations", { params: { query } }));
      return page.items.length > 0;
    },
  });
}

/** Reads one site again and again while somebody waits for its code to report. */
export function useWatchedSite(id: string | null) {
  return useQuery({
    queryKey: ["sites", "watched", id],
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: 3_000,
    queryFn: (): Promise<SiteOut> =>
      unwrap(api.GET("/api/v1/sites/{site_id}", { params: { path: { site_id: id ?? "" } } })),
  });
}

export type SiteInput = Pick<
  SiteOut,
  "name" | "url" | "language" | "greeting" | "offline_text" | "allowed_domains" | "appearance" | "service_rules"
>;

export function useSaveSite(id: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: SiteInput): Promise<SiteOut> =>
      id
        ? unwrap(api.PATCH("/api/v1/sites/{site_id}", { params: { path: { site_id: id } }, body }))
        : unwrap(api.POST("/api/v1/sites", { body })),
    onSuccess: refresh,
  });
}

export function useDeleteSite() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE("/api/v1/sites/{site_id}", { params: { path: { site_id: id } } })),
    onSettled: refresh,
  });
}

/** Everybody who could serve a site. */
export function useAgentChoices(isOpen: boolean) {
  return useQuery({
    queryKey: ["agents", "choices"],
    enabled: isOpen,
    queryFn: async (): Promise<AgentOut[]> => {
      const agents: AgentOut[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit: 200, cursor };
        const page: Page<AgentOut> = await unwrap(api.GET("/api/v1/agents", { params: { query } }));
        agents.push(...page.items);
        cursor = page.next_cursor ?? undefined;
      } while (cursor);
      return agents;
    },
  });
}

export function useAssignAgents() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, agent_ids }: { id: string; agent_ids: string[] }) =>
      unwrap(api.PUT("/api/v1/sites/{site_id}/agents", { params: { path: { site_id: id } }, body: { agent_ids } })),
    onSuccess: refresh,
  });
}

/** Agents show their sites, so both lists are read again. */
function useRefresh() {
  const cache = useQueryClient();
  return async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: ["sites"] }),
      cache.invalidateQueries({ queryKey: ["agents"] }),
    ]);
  };
}
