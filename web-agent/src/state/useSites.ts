import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery } from "@tanstack/react-query";
import { responseSeconds } from "../common/durations";
import type { Site } from "../common/wire";

const freshMilliseconds = 60_000;

/** The sites that this agent serves, with what each promises its visitors. */
export function useSites() {
  return useQuery({ queryKey: ["sites"], queryFn: readSites, staleTime: freshMilliseconds });
}

/** After how many seconds without an answer a visitor of a site has waited too long (T06). */
export function useResponseRule(): (siteId: string) => number {
  const { data: sites } = useSites();
  return (siteId) => sites?.find(({ id }) => id === siteId)?.service_rules.first_response_seconds ?? responseSeconds;
}

export async function readSites(): Promise<Site[]> {
  const { items } = await unwrap(api.GET("/api/v1/sites", { params: { query: { limit: 200 } } }));
  return items;
}
