import { cannedKey } from "@smt/shared/canned/useCanned.ts";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useWorkbench } from "./useWorkbench";

/** P10: what others change is here at once, and what was missed while the line was down is fetched when it is back. */
export function useCannedNews(): void {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: cannedKey });
    const stops = [
      connection.on("canned.changed", refetch),
      connection.onReady(refetch),
      connection.on("resync", refetch),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, connection]);
}
