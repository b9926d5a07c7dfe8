import { api, type BlockOut, type Page, unwrap } from "@smt/shared/api";
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

export interface BlockFilter {
  state: "active" | "ended";
  search?: string;
  limit: number;
  cursor?: string;
}

export function useBlocks(filter: BlockFilter) {
  return useQuery({
    queryKey: ["blocks", filter],
    queryFn: (): Promise<Page<BlockOut>> => unwrap(api.GET("/api/v1/blocks", { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
}

export interface NetworkBlock {
  network: string;
  reason: string;
  lasts_seconds?: number;
}

/** From here only addresses: a visitor is blocked where one sees them, in the workbench. */
export function useBlockNetwork() {
  const refresh = useRefresh();
  return useMutation({
    mutationFn: (body: NetworkBlock) =>
      unwrap(api.POST("/api/v1/blocks", { body: { ...body, kind: body.network.includes("/") ? "range" : "address" } })),
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
  return () => cache.invalidateQueries({ queryKey: ["blocks"] });
}
