import { useInfiniteQuery } from "@tanstack/react-query";

interface Page<Item> {
  items: Item[];
  next_cursor?: string | null;
}

/** A list that the server gives in pages, one after the other on demand. */
export function usePages<Item>(queryKey: readonly string[], fetchPage: (cursor: string | null) => Promise<Page<Item>>) {
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    getNextPageParam: (page) => page.next_cursor ?? null,
  });
  return { ...query, items: query.data?.pages.flatMap(({ items }) => items) ?? [] };
}
