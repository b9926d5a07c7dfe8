import { api, unwrap } from "@smt/shared/api/index.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useView } from "../../state/view";

const restMilliseconds = 160;

/** What the server finds for what is typed, once the typing rests; what was found before stays in sight meanwhile. */
export function useFound(text: string) {
  const siteId = useView((view) => view.siteId);
  const q = useRested(text.trim());
  const query = useQuery({
    queryKey: ["search", q, siteId],
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: 5_000,
    queryFn: ({ signal }) =>
      unwrap(
        api.GET("/api/v1/search", { params: { query: { q, limit: 6, ...(siteId && { site_id: siteId }) } }, signal }),
      ),
  });
  return { ...query, data: q === "" ? undefined : query.data, isResting: q === text.trim() && !query.isFetching };
}

function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return text === "" ? "" : rested;
}
