import { api, type BlockOut, unwrap } from "@smt/shared/api/index.ts";
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";

export type BlockState = "active" | "ended";

export interface BlockInput {
  kind: BlockOut["kind"];
  visitor_id: string;
  network?: string;
  reason: string;
  lasts_seconds?: number;
}

export function useBlocks(state: BlockState, search: string) {
  return useInfiniteQuery({
    queryKey: ["blocks", state, search],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      unwrap(api.GET("/api/v1/blocks", { params: { query: { state, search: search || undefined, cursor } } })),
    getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
  });
}

export function useBlock() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: BlockInput) => unwrap(api.POST("/api/v1/blocks", { body })),
    onSuccess: refresh,
  });
}

export function useLiftBlock() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE("/api/v1/blocks/{block_id}", { params: { path: { block_id: id } } })),
    onSettled: refresh,
  });
}

function useRefresh() {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: ["blocks"] });
}
