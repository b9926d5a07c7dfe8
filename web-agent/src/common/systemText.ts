import type { Translate } from "@smt/shared/i18n/index.ts";
import type { SystemEvent } from "./wire";

/** What happened to a conversation, in the words of the reader's language. */
export function systemText(t: Translate, event: SystemEvent): string {
  const name = event.agent_name ?? "";
  switch (event.action) {
    case "requested":
      return event.page_title
        ? t("workbench.system.requested_from", { page: event.page_title })
        : t("workbench.system.requested");
    case "assigned":
      return t("workbench.system.assigned", { name });
    case "accepted":
      return t("workbench.system.accepted", { name });
    case "direct":
      return t("workbench.system.direct", { name });
    case "invitation_accepted":
      return t("workbench.system.invitation_accepted", { name });
    case "closed":
      if (event.reason === "idle") return t("workbench.system.closed_idle");
      if (event.reason === "visitor") return t("workbench.system.closed_visitor");
      return t("workbench.system.closed_agent", { name });
    case "transferred":
      return t("chat.system.transferred", { name, to: event.to_agent_name ?? event.to_team_name ?? "" });
    case "rated":
      return t("chat.system.rated", { score: event.score ?? 0 });
    case "requeued":
    case "joined":
    case "left":
    case "taken_over":
    case "recalled":
    case "rating_requested":
    case "blocked":
    case "unblocked":
      return t(`chat.system.${event.action}`, { name });
  }
}
