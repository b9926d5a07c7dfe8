import { api, unwrap, useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { ChatPane } from "../features/chat/ChatPane";
import { AgentChats } from "../features/team/AgentChats";
import { Attention } from "../features/team/Attention";
import { loadsOf } from "../features/team/loads";
import { TeamList } from "../features/team/TeamList";
import { selectConversation } from "../state/selection";
import { useBook, useWorkbench } from "../state/useWorkbench";
import styles from "./TeamPage.module.css";

const renewMilliseconds = 15_000;

/** T11 团队: who works, whose conversation this is, and a look into it. The chat is the one of the inbox. */
export function TeamPage() {
  const t = useT();
  const can = useCan();
  const { connection } = useWorkbench();
  const book = useBook();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const {
    data: team,
    error,
    refetch,
  } = useQuery({
    queryKey: ["team"],
    queryFn: () => unwrap(api.GET("/api/v1/team")),
    refetchInterval: renewMilliseconds,
  });
  const { data: teams } = useQuery({
    queryKey: ["teams"],
    queryFn: () => unwrap(api.GET("/api/v1/teams")),
    enabled: can("team:read"),
  });
  useEffect(() => connection.on("agent.updated", () => void refetch()), [connection, refetch]);

  const conversations = useMemo(() => [...book.values()], [book]);
  const loads = useMemo(() => loadsOf(book), [book]);
  const agent = team?.agents.find(({ id }) => id === chosenId);
  const chats = useMemo(
    () =>
      conversations
        .filter((one) => one.status === "open" && one.agent?.id === chosenId)
        // Who waits stands first, the longest on top.
        .sort((one, other) => (one.waiting_since ?? "9").localeCompare(other.waiting_since ?? "9")),
    [conversations, chosenId],
  );

  if (error && !team) return <ErrorState title={t("team.failed")} error={error} onRetry={() => void refetch()} />;
  if (!team) return <ListSkeleton rows={8} />;
  return (
    <div className={styles.page} data-chosen={agent !== undefined}>
      <TeamList
        agents={team.agents}
        teams={teams?.items ?? []}
        loads={loads}
        selectedId={chosenId}
        onSelect={setChosenId}
      />
      {agent && <AgentChats agent={agent} conversations={chats} />}
      <ChatPane />
      <Attention
        team={team}
        conversations={conversations}
        onOpen={(conversation) => {
          setChosenId(conversation.agent?.id ?? null);
          selectConversation(conversation.id);
        }}
      />
    </div>
  );
}
