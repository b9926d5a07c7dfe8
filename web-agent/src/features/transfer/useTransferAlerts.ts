import { useT } from "@smt/shared/i18n/index.ts";
import { App } from "antd";
import { useEffect, useRef } from "react";
import { formatWait } from "../../common/durations";
import { visitorName } from "../../common/visitorText";
import { raiseAlert, type Settle } from "../../state/alerts";
import { selectedId } from "../../state/selection";
import { useTransfers } from "../../state/useTransfers";
import { useBook, useWorkbench } from "../../state/useWorkbench";

/** An offer rings until it is answered or over; how one's own offers end, and who waits too long, is told. */
export function useTransferAlerts(): void {
  useOffers();
  useEnds();
  useOverdue();
}

function useOffers(): void {
  const t = useT();
  const book = useBook();
  const { agentId } = useWorkbench();
  const { accept, decline } = useTransfers();
  const rung = useRef(new Map<string, Settle>());
  useEffect(() => {
    const standing = new Set<string>();
    for (const { id, visitor, transfer } of book.values()) {
      if (transfer?.to_agent?.id !== agentId) continue;
      standing.add(transfer.id);
      if (rung.current.has(transfer.id)) continue;
      const settle = raiseAlert({
        event: "transfer",
        conversationId: id,
        title: t("routing.transfer.alert", {
          name: transfer.from_agent?.nickname ?? "",
          visitor: visitorName(visitor),
        }),
        text: transfer.note,
        key: `transfer.${transfer.id}`,
        actions: [
          { label: t("routing.transfer.accept"), isPrimary: true, run: () => void accept(id, transfer.id) },
          { label: t("routing.transfer.decline"), run: () => void decline(id, transfer.id) },
        ],
      });
      rung.current.set(transfer.id, settle);
    }
    for (const [id, settle] of rung.current) {
      if (standing.has(id)) continue;
      settle();
      rung.current.delete(id);
    }
  }, [book, agentId, accept, decline, t]);
}

function useEnds(): void {
  const t = useT();
  const { agentId, connection } = useWorkbench();
  const { message } = App.useApp();
  useEffect(
    () =>
      connection.on("transfer.ended", ({ outcome, conversation_id, from_agent_id, to_name, transfer_id }) => {
        if (from_agent_id !== agentId || outcome === "cancelled") return;
        if (outcome === "accepted") {
          void message.success(t("routing.transfer.accepted_by", { name: to_name }));
          return;
        }
        const title = t(outcome === "declined" ? "routing.transfer.declined_by" : "routing.transfer.nobody", {
          name: to_name,
        });
        // Who looks at the chat is not alerted to it, but sees the offer vanish: say why.
        if (selectedId() === conversation_id) void message.warning(`${title} · ${t("routing.transfer.back")}`);
        raiseAlert({
          event: "transfer",
          conversationId: conversation_id,
          title,
          text: t("routing.transfer.back"),
          key: `transfer.${transfer_id}.${outcome}`,
        });
      }),
    [agentId, connection, message, t],
  );
}

function useOverdue(): void {
  const t = useT();
  const { agentId, connection } = useWorkbench();
  useEffect(
    () =>
      connection.on("conversation.overdue", (event) => {
        const isMine = event.agent_id === agentId;
        // That a chat ends for want of words concerns only whoever is in it.
        if (event.kind === "idle" && !isMine) return;
        const visitor = visitorName({ name: event.visitor_name, number: event.visitor_number });
        raiseAlert({
          event: "overdue",
          conversationId: event.conversation_id,
          title: t(`routing.overdue.${event.kind}`, { visitor }),
          text: t(isMine ? "routing.overdue.mine" : "routing.overdue.of", {
            name: event.agent_name,
            wait: formatWait(event.seconds),
          }),
          key: `overdue.${event.conversation_id}.${event.kind}.${event.seconds}`,
        });
      }),
    [agentId, connection, t],
  );
}
