import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare, Radar } from "@smt/shared/ui/icons.ts";
import { EmptyState, Icon } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { Keys } from "../../common/Keys";
import { useWidthClass } from "../../common/useWidthClass";
import { useVisitorCounts } from "../../state/useCounts";
import { changeView, useView } from "../../state/view";

/** Nothing runs: why, and the one next step. */
export function NoConversations({ scope, hasQueue }: { scope: "mine" | "all"; hasQueue: boolean }) {
  const t = useT();
  const { online } = useVisitorCounts();
  const isMobile = useWidthClass() === "mobile";
  const dockMode = useView((view) => view.dockMode);
  if (hasQueue) return null;
  return (
    <EmptyState
      icon={MessagesSquare}
      title={t(scope === "mine" ? "workbench.list.empty" : "workbench.list.empty_all")}
      text={online > 0 ? t("workbench.list.empty_text_some", { count: online }) : t("workbench.list.empty_text_none")}
      actions={
        !isMobile &&
        dockMode === "strip" && (
          <Button type="primary" icon={<Icon of={Radar} />} onClick={() => changeView({ dockMode: "half" })}>
            {t("workbench.list.open_dock")} <Keys of={["V"]} />
          </Button>
        )
      }
    />
  );
}
