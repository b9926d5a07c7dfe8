import { api, unwrap } from "@smt/shared/api/index.ts";
import { useMemo } from "react";
import { useWorkbench } from "./useWorkbench";

/** What a supervisor does in a colleague's conversation (T11). A refusal is thrown. */
export function useSupervision() {
  const { conversations } = useWorkbench();
  return useMemo(() => {
    const params = (id: string) => ({ params: { path: { conversation_id: id } } });
    return {
      join: async (id: string) =>
        conversations.merge(
          await unwrap(api.POST("/api/v1/conversations/{conversation_id}/participants", { ...params(id), body: {} })),
        ),
      leave: async (id: string) =>
        conversations.merge(
          await unwrap(api.DELETE("/api/v1/conversations/{conversation_id}/participants/me", params(id))),
        ),
      takeOver: async (id: string, version?: number) =>
        conversations.merge(
          await unwrap(
            api.POST("/api/v1/conversations/{conversation_id}/takeover", {
              ...params(id),
              body: version ? { if_version: version } : {},
            }),
          ),
        ),
    };
  }, [conversations]);
}
