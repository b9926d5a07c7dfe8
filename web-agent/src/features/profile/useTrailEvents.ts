import { api, unwrap } from "@smt/shared/api/index.ts";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { Conversation, Invitation, LiveVisitor } from "../../common/wire";

/** What happened between the pages: a chat began, somebody invited. */
export type TrailEvent =
  | { kind: "chat"; id: string; at: string; name: string }
  | { kind: "invitation"; id: string; at: string; name: string; status: Invitation["status"] };

const most = 50;

/** The chats and invitations of a visitor, newest first; read again when the live list says that the state changed. */
export function useTrailEvents(visitorId: string, live: LiveVisitor | undefined): readonly TrailEvent[] {
  const cache = useQueryClient();
  const state = live && `${live.state} ${live.agent?.id} ${live.conversation_id} ${live.invitation_id}`;
  useEffect(() => {
    if (state !== undefined) void cache.invalidateQueries({ queryKey: ["trail-events", visitorId] });
  }, [cache, visitorId, state]);

  const { data } = useQuery({
    queryKey: ["trail-events", visitorId],
    queryFn: async () => {
      const path = { visitor_id: visitorId };
      const [chats, invitations] = await Promise.all([
        unwrap(api.GET("/api/v1/conversations", { params: { query: { ...path, limit: most } } })),
        unwrap(api.GET("/api/v1/visitors/{visitor_id}/invitations", { params: { path, query: { limit: most } } })),
      ]);
      return eventsOf(chats.items, invitations.items);
    },
  });
  return data ?? nothing;
}

const nothing: readonly TrailEvent[] = [];

export function eventsOf(chats: readonly Conversation[], invitations: readonly Invitation[]): TrailEvent[] {
  return [
    ...chats.map(
      ({ id, created_at, agent }): TrailEvent => ({ kind: "chat", id, at: created_at, name: agent?.nickname ?? "" }),
    ),
    ...invitations.map(
      ({ id, created_at, agent, status }): TrailEvent => ({
        kind: "invitation",
        id,
        at: created_at,
        name: agent.nickname,
        status,
      }),
    ),
  ].sort((one, other) => (one.at < other.at ? 1 : -1));
}

/** Those that happened after a page was opened and before the next one was; of the oldest page also nothing earlier. */
export function eventsSince(events: readonly TrailEvent[], from: string, until: string | undefined): TrailEvent[] {
  return events.filter(({ at }) => at >= from && (until === undefined || at < until));
}
