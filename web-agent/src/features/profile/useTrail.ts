import { api, unwrap } from "@smt/shared/api/index.ts";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";

export interface PageView {
  id: string;
  visit_id: string;
  url: string;
  title: string;
  viewed_at: string;
}

interface TrailPage {
  items: PageView[];
  next_cursor: string | null;
}

const writtenMilliseconds = 2500;

/** The pages, newest first. Read again whenever the live list says that the visitor went on. */
export function useTrail(visitorId: string, live: LiveVisitor | undefined) {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  const position = live && `${live.pages} ${live.page?.url} ${live.state === "left"}`;

  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: ["trail", visitorId] });
    if (position !== undefined) refetch();
    // The live list is faster than the trail, which the server writes in batches.
    const later = setTimeout(refetch, writtenMilliseconds);
    const stops = [connection.onReady(refetch), connection.on("resync", refetch)];
    return () => {
      clearTimeout(later);
      for (const stop of stops) stop();
    };
  }, [cache, connection, visitorId, position]);

  const query = useInfiniteQuery({
    queryKey: ["trail", visitorId],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }): Promise<TrailPage> =>
      unwrap(
        api.GET("/api/v1/visitors/{visitor_id}/trail", {
          params: { path: { visitor_id: visitorId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: (page) => page.next_cursor,
  });
  return { ...query, views: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}

/** How long the page was open: until the next one was opened. Nobody knows it for the last page of a visit. */
export function dwellSeconds(view: PageView, next: PageView | undefined): number | null {
  if (!next || next.visit_id !== view.visit_id) return null;
  return Math.max(0, Math.round((Date.parse(next.viewed_at) - Date.parse(view.viewed_at)) / 1000));
}
