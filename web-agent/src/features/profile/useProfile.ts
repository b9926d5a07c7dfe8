import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { VisitorProfile } from "../../common/wire";
import { withCard } from "../../state/cardEdits";
import { useWorkbench } from "../../state/useWorkbench";

export function profileKey(visitorId: string) {
  return ["visitor", visitorId];
}

/** The visitor as the server knows them now; read again when the line came back. */
export function useProfile(visitorId: string) {
  const { cardEdits, connection } = useWorkbench();
  const cache = useQueryClient();
  useEffect(() => {
    const refetch = () => void cache.invalidateQueries({ queryKey: profileKey(visitorId) });
    const stops = [
      connection.onReady(refetch),
      connection.on("resync", refetch),
      // What a colleague wrote, or this tab itself.
      cardEdits.onNewer((id, card, version) => {
        if (id !== visitorId) return;
        cache.setQueryData<VisitorProfile>(profileKey(visitorId), (known) =>
          known && known.card_version < version ? withCard(known, card, version) : known,
        );
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [cache, cardEdits, connection, visitorId]);

  const query = useQuery<VisitorProfile>({
    queryKey: profileKey(visitorId),
    queryFn: async () => {
      const params = { path: { visitor_id: visitorId } };
      return cardEdits.withNewest(await unwrap(api.GET("/api/v1/visitors/{visitor_id}", { params })));
    },
  });
  const { data } = query;
  useEffect(() => {
    if (data) cardEdits.learn(visitorId, data.card, data.card_version);
  }, [cardEdits, data, visitorId]);
  return query;
}
