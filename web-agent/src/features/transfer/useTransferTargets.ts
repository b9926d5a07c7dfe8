import { api, unwrap } from "@smt/shared/api/index.ts";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useWorkbench } from "../../state/useWorkbench";

/** Who may take a conversation; read anew while the dialog stands, since people come, go and fill up. */
export function useTransferTargets(conversationId: string) {
  return useQuery({
    queryKey: ["transfer-targets", conversationId],
    queryFn: () =>
      unwrap(
        api.GET("/api/v1/conversations/{conversation_id}/transfer-targets", {
          params: { path: { conversation_id: conversationId } },
        }),
      ),
    refetchInterval: 5_000,
    gcTime: 0,
  });
}

export interface Offer {
  agent_id?: string;
  team_id?: string;
  note: string;
  tell_visitor: boolean;
}

export function useOffer(conversationId: string) {
  const { conversations } = useWorkbench();
  return useMutation({
    mutationFn: (body: Offer) =>
      unwrap(
        api.POST("/api/v1/conversations/{conversation_id}/transfers", {
          params: { path: { conversation_id: conversationId } },
          body,
        }),
      ),
    onSuccess: conversations.merge,
  });
}
