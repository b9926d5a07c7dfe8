import { useT } from "@smt/shared/i18n/index.ts";
import { useEffect } from "react";
import { visitorName } from "../../common/visitorText";
import { raiseAlert } from "../../state/alerts";
import { useWorkbench } from "../../state/useWorkbench";

/** A visitor rated how I served them. */
export function useRatingAlerts(): void {
  const t = useT();
  const { agentId, connection } = useWorkbench();
  useEffect(
    () =>
      connection.on("rating.given", ({ rating }) => {
        if (rating.agent?.id !== agentId) return;
        raiseAlert({
          event: "rating",
          conversationId: rating.conversation_id,
          title: t("team.alert.rating", { name: visitorName(rating.visitor), score: rating.score }),
          text: rating.comment,
          key: `rating.${rating.conversation_id}.${rating.rated_at}`,
        });
      }),
    [agentId, connection, t],
  );
}
