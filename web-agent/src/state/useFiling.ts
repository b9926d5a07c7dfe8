import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { useStore } from "zustand";
import type { Category, Mark, Tag } from "../common/wire";
import { useWorkbench } from "./useWorkbench";

/** The categories, each below its parent, kept by the news. */
export function useCategories(): readonly Category[] {
  useFilingNews("categories");
  const { data } = useQuery({ queryKey: ["categories"], queryFn: () => unwrap(api.GET("/api/v1/categories")) });
  return useMemo(() => inTreeOrder(data ?? []), [data]);
}

export function useTags(): readonly Tag[] {
  useFilingNews("tags");
  const { data } = useQuery({ queryKey: ["tags"], queryFn: () => unwrap(api.GET("/api/v1/tags")) });
  return data ?? nothing;
}

const nothing: readonly Tag[] = [];

export function useMark(conversationId: string): Mark | undefined {
  return useStore(useWorkbench().marks.store, ({ marks }) => marks.get(conversationId));
}

/** 售前 / 报价: a category as it is called where its place does not show. */
export function categoryName(categories: readonly Category[], id: string | null | undefined): string | null {
  const category = categories.find((one) => one.id === id);
  if (!category) return null;
  const parent = categories.find((one) => one.id === category.parent_id);
  return parent ? `${parent.name} / ${category.name}` : category.name;
}

function inTreeOrder(all: readonly Category[]): Category[] {
  const below = (parentId: string | null) => all.filter(({ parent_id }) => parent_id === parentId);
  return below(null).flatMap((parent) => [parent, ...below(parent.id)]);
}

function useFilingNews(kind: "categories" | "tags"): void {
  const { connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    // A first reading under way may have been answered before the change: it is begun anew, not waited for.
    const refetch = () =>
      void cache.cancelQueries({ queryKey: [kind] }).then(() => cache.invalidateQueries({ queryKey: [kind] }));
    const stops = [
      connection.onReady(refetch),
      connection.on("filing.changed", (event) => event.kind === kind && refetch()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, connection, kind]);
}
