import { api, unwrap } from "@smt/shared/api/index.ts";
import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useWorkbench } from "../../state/useWorkbench";

/** What must hold of a record; what is left out asks nothing. */
export interface RecordQuery {
  visitor_id?: string;
  site_id?: string;
  agent_id?: string;
  category_id?: string;
  tag_id?: string;
  is_handled?: boolean;
  started_from?: string;
  started_to?: string;
  q?: string;
}

const pageSize = 30;

/** Ended conversations, newest first; a conversation that ends or is filed meanwhile brings them up to date. */
export function useRecords(query: RecordQuery) {
  useRecordNews();
  const result = useInfiniteQuery({
    queryKey: ["records", query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      unwrap(
        api.GET("/api/v1/records", {
          params: { query: { ...query, limit: pageSize, ...(pageParam && { cursor: pageParam }) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next_cursor,
    placeholderData: (before) => before,
  });
  return { ...result, records: result.data?.pages.flatMap(({ items }) => items) ?? [] };
}

export function useRecordCounts(query: RecordQuery) {
  return useQuery({
    queryKey: ["records", "counts", query],
    queryFn: ({ signal }) => unwrap(api.GET("/api/v1/records/counts", { params: { query }, signal })),
    placeholderData: (before) => before,
  });
}

function useRecordNews(): void {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: ["records"] });
    const stops = [
      connection.onReady(refetch),
      connection.on("resync", refetch),
      connection.on("conversation.updated", ({ conversation }) => conversation.status === "closed" && refetch()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, connection]);
}
