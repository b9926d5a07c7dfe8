import { type AgentOut, api, type Page, type Role, type SiteOut, unwrap } from "@smt/shared/api";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type AvatarChange, storeAvatar } from "../../common/card/avatar";

export interface AgentFilter {
  search?: string;
  role_id?: string;
  is_enabled?: boolean;
  limit: number;
  cursor?: string;
}

export function useAgents(filter: AgentFilter) {
  return useQuery({
    queryKey: ["agents", "list", filter],
    queryFn: (): Promise<Page<AgentOut>> => unwrap(api.GET("/api/v1/agents", { params: { query: filter } })),
    placeholderData: keepPreviousData,
    // Who is online changes without anybody touching this page.
    refetchInterval: 30_000,
  });
}

export function useRoles() {
  return useQuery({
    queryKey: ["roles"],
    queryFn: (): Promise<Role[]> => unwrap(api.GET("/api/v1/roles")),
    staleTime: 300_000,
  });
}

/** The sites to choose from in the form. */
export function useSiteChoices() {
  return useQuery({
    queryKey: ["sites", "choices"],
    queryFn: async (): Promise<SiteOut[]> => {
      const page: Page<SiteOut> = await unwrap(api.GET("/api/v1/sites", { params: { query: { limit: 200 } } }));
      return page.items;
    },
  });
}

export interface AgentInput {
  name: string;
  nickname: string;
  role_id: string;
  gender: AgentOut["gender"];
  mobile: string | null;
  email: string;
  password?: string;
  max_chats: number;
  site_ids: string[];
  card: AgentOut["card"];
}

export interface SavedAgent {
  agent: AgentOut;
  /** The agent is stored all the same. */
  avatarError?: unknown;
}

/** Stores the agent, then the photo: a photo needs the agent's id, and must not undo what is stored. */
export function useSaveAgent(id: string | null) {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: async ({ input, avatar }: { input: AgentInput; avatar: AvatarChange }): Promise<SavedAgent> => {
      const agent: AgentOut = id
        ? await unwrap(api.PATCH("/api/v1/agents/{agent_id}", { params: { path: { agent_id: id } }, body: input }))
        : await unwrap(api.POST("/api/v1/agents", { body: { ...input, password: input.password ?? "" } }));
      try {
        const avatar_url = await storeAvatar(agent.id, avatar);
        return { agent: avatar_url === undefined ? agent : { ...agent, avatar_url } };
      } catch (avatarError) {
        return { agent, avatarError };
      }
    },
    onSuccess: refresh,
  });
}

export function useSwitchSeat() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: ({ id, is_enabled }: { id: string; is_enabled: boolean }): Promise<AgentOut> =>
      unwrap(api.PATCH("/api/v1/agents/{agent_id}", { params: { path: { agent_id: id } }, body: { is_enabled } })),
    onSettled: refresh,
  });
}

/** Sites show their agents, so both lists are read again. */
function useRefresh() {
  const cache = useQueryClient();
  return async () => {
    await Promise.all([
      cache.invalidateQueries({ queryKey: ["agents"] }),
      cache.invalidateQueries({ queryKey: ["sites"] }),
    ]);
  };
}
