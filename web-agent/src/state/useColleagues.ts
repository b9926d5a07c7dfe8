import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useWorkbench } from "./useWorkbench";

/** Everybody of the workspace who may serve, kept by the news. */
export function useColleagues() {
  const { connection } = useWorkbench();
  const query = useQuery({ queryKey: ["colleagues"], queryFn: () => unwrap(api.GET("/api/v1/colleagues")) });
  const { refetch } = query;
  useEffect(() => connection.on("agent.updated", () => void refetch()), [connection, refetch]);
  return query;
}
