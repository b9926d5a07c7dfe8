import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { VisitorProfile } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";

export function profileKey(visitorId: string) {
  return ["visitor", visitorId];
}

/** The visitor as the server knows them now; read again when the line came back. */
export function useProfile(visitorId: string) {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: profileKey(visitorId) });
    const stops = [connection.onReady(refetch), connection.on("resync", refetch)];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, connection, visitorId]);

  return useQuery<VisitorProfile>({
    queryKey: profileKey(visitorId),
    queryFn: () => unwrap(api.GET("/api/v1/visitors/{visitor_id}", { params: { path: { visitor_id: visitorId } } })),
  });
}
