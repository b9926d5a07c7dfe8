import type { AgentOut } from "@smt/shared/api";
import { useCan } from "@smt/shared/api";
import { useErrorText, useT } from "@smt/shared/i18n";
import { App, Switch } from "antd";
import { useSwitchSeat } from "./agentQueries";

/** MA02: only enabled seats may serve. Asks first, because it signs somebody out. */
export function SeatSwitch({ agent }: { agent: AgentOut }) {
  const t = useT();
  const can = useCan();
  const errorText = useErrorText();
  const { modal, message } = App.useApp();
  const seat = useSwitchSeat();
  const { name } = agent;

  function ask(is_enabled: boolean) {
    modal.confirm({
      title: is_enabled ? t("admin.agents.enable_confirm", { name }) : t("admin.agents.disable_confirm", { name }),
      content: is_enabled ? t("admin.agents.enable_text", { name }) : t("admin.agents.disable_text", { name }),
      okText: is_enabled ? t("admin.agents.enable") : t("admin.agents.disable"),
      okButtonProps: { danger: !is_enabled },
      onOk: () => store(is_enabled),
    });
  }

  async function store(is_enabled: boolean) {
    try {
      await seat.mutateAsync({ id: agent.id, is_enabled });
      void message.success(
        is_enabled ? t("admin.agents.is_enabled", { name }) : t("admin.agents.is_disabled", { name }),
      );
    } catch (error) {
      void message.error(errorText(error));
    }
  }

  return (
    <Switch
      checked={agent.is_enabled}
      disabled={!can("agent:edit")}
      loading={seat.isPending}
      aria-label={t("admin.agents.seat_of", { name })}
      onChange={ask}
    />
  );
}
