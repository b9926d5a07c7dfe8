import type { AgentOut, SiteOut } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { Avatar, EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui";
import { Search } from "@smt/shared/ui/icons.ts";
import { App, Button, Checkbox, Drawer, Input, Tag } from "antd";
import { useEffect, useState } from "react";
import { useIsNarrow } from "../../common/useIsNarrow";
import { useReturnFocus } from "../../common/useReturnFocus";
import styles from "./AssignDrawer.module.css";
import { useAgentChoices, useAssignAgents } from "./siteQueries";

interface Props {
  site: SiteOut | null;
  onClose: () => void;
}

/** MG06: an agent must be assigned to a site before serving it. */
export function AssignDrawer({ site, onClose }: Props) {
  const t = useT();
  const errorText = useErrorText();
  const isNarrow = useIsNarrow();
  useReturnFocus(site !== null);
  const { message } = App.useApp();
  const agents = useAgentChoices(site !== null);
  const assign = useAssignAgents();
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [search, setSearch] = useState("");

  useEffect(() => {
    if (!site) return;
    setChosen(new Set(site.agents.map(({ id }) => id)));
    setSearch("");
  }, [site]);

  function save() {
    if (!site) return;
    assign.mutate(
      { id: site.id, agent_ids: [...chosen] },
      {
        onSuccess: () => {
          void message.success(t("admin.assign.saved"));
          onClose();
        },
        onError: (error) => void message.error(errorText(error)),
      },
    );
  }

  function toggle(id: string, isChosen: boolean) {
    setChosen((known) => {
      const next = new Set(known);
      if (isChosen) next.add(id);
      else next.delete(id);
      return next;
    });
  }

  const shown = (agents.data ?? []).filter((agent) => matches(agent, search));
  return (
    <Drawer
      open={site !== null}
      onClose={onClose}
      size={isNarrow ? "100%" : 440}
      closable={{ placement: "end" }}
      title={t("admin.assign.title", { name: site?.name ?? "" })}
      extra={
        <Button type="primary" loading={assign.isPending} disabled={!agents.data} onClick={save}>
          {t("common.save")}
        </Button>
      }
    >
      <p className={styles.text}>{t("admin.assign.text")}</p>
      <Input
        allowClear
        value={search}
        placeholder={t("admin.assign.search")}
        aria-label={t("admin.assign.search")}
        onChange={(event) => setSearch(event.target.value)}
      />
      {agents.isPending && <ListSkeleton rows={4} />}
      {agents.isError && <ErrorState error={agents.error} onRetry={() => void agents.refetch()} />}
      {agents.data && shown.length === 0 && (
        <EmptyState icon={Search} title={t("common.no_result", { query: search })} text={t("common.no_result_text")} />
      )}
      <ul className={styles.list}>
        {shown.map((agent) => (
          <li key={agent.id}>
            <Checkbox
              className={styles.row}
              checked={chosen.has(agent.id)}
              onChange={(event) => toggle(agent.id, event.target.checked)}
            >
              <span className={styles.who}>
                <Avatar name={agent.nickname || agent.name} seed={agent.id} url={agent.avatar_url} size={30} />
                <span className={styles.words}>
                  <span className={styles.name}>{agent.name}</span>
                  <span className={styles.quiet}>
                    {agent.account}
                    {agent.nickname !== agent.name && ` · ${agent.nickname}`}
                  </span>
                </span>
                {!agent.is_enabled && <Tag>{t("admin.assign.disabled")}</Tag>}
              </span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}

function matches(agent: AgentOut, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return [agent.name, agent.nickname, String(agent.account)].some((text) => text.toLowerCase().includes(wanted));
}
