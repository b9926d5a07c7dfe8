import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useWorkbench } from "./useWorkbench";

/** Everybody of the workspace who may serve, kept by the news. */
export function useColleagues() {
  const { connection } = useWorkbench();
  const query = useQuery({ queryKey: ["colleagues"], queryFn: () => unwrap(api.GET("/api/v1/colleagues")) });
  const { refetch } = query;
  useEffect(() => connection.on("agent.updated", () => void refetch({ cancelRefetch: false })), [connection, refetch]);
  return query;
}

const nobody: readonly string[] = [];

/** The nicknames of those who were called by an @ (T04). */
export function useCalled(mentions: readonly string[] = nobody): readonly string[] {
  const { data } = useColleagues();
  return useMemo(
    () => data?.filter(({ id }) => mentions.includes(id)).map(({ nickname }) => nickname) ?? nobody,
    [data, mentions],
  );
}
