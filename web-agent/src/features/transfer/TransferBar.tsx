import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowLeftRight } from "@smt/shared/ui/icons.ts";
import { Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useState } from "react";
import { secondsSince, useServerSeconds } from "../../common/clock";
import type { Conversation, Transfer } from "../../common/wire";
import { useTransfers } from "../../state/useTransfers";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./TransferBar.module.css";

/** The offer as the one sees it who made it, and as the one sees it who is asked. */
export function TransferBar({ conversation }: { conversation: Conversation }) {
  const { agentId } = useWorkbench();
  const { transfer } = conversation;
  if (!transfer) return null;
  const isForMe = transfer.to_agent?.id === agentId;
  if (!isForMe && transfer.from_agent?.id !== agentId) return null;
  return (
    <div className={styles.bar} role="status" data-transfer={transfer.id}>
      <Icon of={ArrowLeftRight} size={17} />
      {isForMe ? (
        <Asked conversation={conversation} transfer={transfer} />
      ) : (
        <Offered conversation={conversation} transfer={transfer} />
      )}
    </div>
  );
}

interface Props {
  conversation: Conversation;
  transfer: Transfer;
}

function Asked({ conversation, transfer }: Props) {
  const t = useT();
  const { accept, decline } = useTransfers();
  const [isBusy, run] = useBusy();
  return (
    <>
      <span className={styles.text}>
        <b>{t("routing.transfer.asked", { name: transfer.from_agent?.nickname ?? "" })}</b>
        <Left transfer={transfer} />
        {transfer.note && <bdi className={styles.note}>{transfer.note}</bdi>}
      </span>
      <Button disabled={isBusy} onClick={() => run(() => decline(conversation.id, transfer.id))}>
        {t("routing.transfer.decline")}
      </Button>
      <Button type="primary" disabled={isBusy} onClick={() => run(() => accept(conversation.id, transfer.id))}>
        {t("routing.transfer.accept")}
      </Button>
    </>
  );
}

function Offered({ conversation, transfer }: Props) {
  const t = useT();
  const { withdraw } = useTransfers();
  const [isBusy, run] = useBusy();
  const name = transfer.to_agent?.nickname ?? transfer.to_team?.name ?? "";
  return (
    <>
      <span className={styles.text}>
        <b>{t("routing.transfer.offered", { name })}</b>
        <Left transfer={transfer} />
      </span>
      <Button disabled={isBusy} onClick={() => run(() => withdraw(conversation.id, transfer.id))}>
        {t("routing.transfer.withdraw")}
      </Button>
    </>
  );
}

function Left({ transfer }: { transfer: Transfer }) {
  const t = useT();
  const left = Math.max(0, -secondsSince(transfer.expires_at, useServerSeconds()));
  return <span className={`${styles.left} smt-tabular`}>{t("routing.transfer.left", { count: left })}</span>;
}

function useBusy(): [boolean, (action: () => Promise<unknown>) => void] {
  const [isBusy, setBusy] = useState(false);
  return [
    isBusy,
    (action) => {
      setBusy(true);
      void action().finally(() => setBusy(false));
    },
  ];
}
