import { useSession } from "@smt/shared/api/index.ts";
import { useEffect } from "react";
import { useWorkbench } from "../state/useWorkbench";

/** Another browser of this agent, or an admin, changed what everybody sees of them. */
export function useOwnUpdates(): void {
  const { agentId, connection } = useWorkbench();
  const { setMe } = useSession();
  useEffect(
    () =>
      connection.on("agent.updated", ({ agent }) => {
        if (agent.id !== agentId) return;
        const { nickname, avatar_url } = agent;
        // Offline is what others see of a line that dropped; one's own choice stays.
        setMe((me) => ({
          ...me,
          nickname,
          avatar_url,
          availability: agent.availability === "offline" ? me.availability : agent.availability,
        }));
      }),
    [agentId, connection, setMe],
  );
}
