import { useCan } from "@smt/shared/api/index.ts";
import { useErrorText, useT } from "@smt/shared/i18n/index.ts";
import { Search } from "@smt/shared/ui/icons.ts";
import { ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { App, Button, Checkbox, Input } from "antd";
import { useState } from "react";
import { Keys } from "../../common/Keys";
import { TabBar } from "../../common/TabBar";
import type { Conversation } from "../../common/wire";
import { useKeySigns } from "../../state/hotkeys";
import { AgentChoices } from "./AgentChoices";
import { shortTime } from "./shortTime";
import { TeamChoices } from "./TeamChoices";
import styles from "./TransferDialog.module.css";
import { useOffer, useTransferTargets } from "./useTransferTargets";

interface Props {
  conversation: Conversation;
  onDone: () => void;
}

const noteMax = 500;

export function TransferForm({ conversation, onDone }: Props) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { message } = App.useApp();
  const targets = useTransferTargets(conversation.id);
  const offer = useOffer(conversation.id);
  const [tab, setTab] = useState<"agents" | "teams">("agents");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [note, setNote] = useState("");
  const [isTold, setTold] = useState(true);
  const signs = useKeySigns("transfer");

  if (!targets.data)
    return targets.isError ? (
      <ErrorState title={t("routing.transfer.failed")} error={targets.error} onRetry={() => void targets.refetch()} />
    ) : (
      <ListSkeleton rows={5} />
    );

  const { agents, teams, returns_after_seconds } = targets.data;
  const best = agents.find(({ reason }) => reason);
  const pick = chosen ?? (tab === "agents" && best ? { id: best.id, name: best.nickname } : null);
  const send = () => {
    if (!pick) return;
    const to = tab === "agents" ? { agent_id: pick.id } : { team_id: pick.id };
    offer.mutate(
      { ...to, note: note.trim(), tell_visitor: isTold },
      { onSuccess: onDone, onError: (error) => void message.error(errorText(error)) },
    );
  };

  return (
    <>
      <div className={styles.tools}>
        <TabBar
          isCompact
          tabs={[
            { name: "agents", label: t("routing.transfer.agents", { count: agents.length }) },
            { name: "teams", label: t("routing.transfer.teams", { count: teams.length }) },
          ]}
          value={tab}
          onChange={(next) => {
            setTab(next);
            setChosen(null);
          }}
          controls="transfer-choices"
        />
        <Input
          className={styles.search}
          prefix={<Icon of={Search} />}
          placeholder={t(tab === "agents" ? "routing.transfer.search" : "routing.transfer.search_teams")}
          aria-label={t(tab === "agents" ? "routing.transfer.search" : "routing.transfer.search_teams")}
          allowClear
          maxLength={100}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <div id="transfer-choices" role="tabpanel" aria-labelledby={`transfer-choices-${tab}`} className={styles.choices}>
        {tab === "agents" ? (
          <AgentChoices
            agents={agents}
            teams={teams}
            search={search.trim()}
            chosenId={pick?.id ?? null}
            mayExceed={can("conversation:transfer_over_limit")}
            onChoose={setChosen}
          />
        ) : (
          <TeamChoices teams={teams} search={search.trim()} chosenId={pick?.id ?? null} onChoose={setChosen} />
        )}
      </div>
      <label className={styles.label} htmlFor="transfer-note">
        {t("routing.transfer.note")}
      </label>
      <Input.TextArea
        id="transfer-note"
        className={styles.note}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={noteMax}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className={styles.options}>
        <Checkbox checked={isTold} onChange={(event) => setTold(event.target.checked)}>
          {t("routing.transfer.tell")}
        </Checkbox>
        <span>{t("routing.transfer.returns", { time: shortTime(t, returns_after_seconds) })}</span>
      </div>
      <div className={styles.foot}>
        <span className={styles.hint}>
          {signs && (
            <>
              <Keys of={signs.split(" ")} /> {t("routing.transfer.opens")}
            </>
          )}
        </span>
        <Button onClick={onDone}>{t("common.cancel")}</Button>
        <Button type="primary" disabled={!pick} loading={offer.isPending} onClick={send}>
          {pick ? t("routing.transfer.send_to", { name: pick.name }) : t("routing.transfer.send")}
        </Button>
      </div>
    </>
  );
}
