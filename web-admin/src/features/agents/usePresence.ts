import type { AgentOut } from "@smt/shared/api";
import { useT } from "@smt/shared/i18n";
import type { PresenceDot } from "@smt/shared/ui";

/** Dot and word for where an agent is; a disabled seat is nowhere. */
export function usePresence(): (agent: AgentOut) => { dot: PresenceDot; word: string } {
  const t = useT();
  return (agent) => {
    if (!agent.is_enabled) return { dot: "offline", word: t("admin.agents.disabled") };
    if (!agent.is_online) return { dot: "offline", word: t("common.availability.offline") };
    const { availability } = agent;
    return {
      dot: availability === "invisible" ? "offline" : availability,
      word: t(`common.availability.${availability}`),
    };
  };
}
