import { useT } from "@smt/shared/i18n/index.ts";
import { Contact } from "@smt/shared/ui/icons.ts";
import { EmptyState } from "@smt/shared/ui/index.ts";
import { TabBar } from "../../common/TabBar";
import { useSelectedId } from "../../state/selection";
import { useConversation } from "../../state/useWorkbench";
import { changeView, useView } from "../../state/view";
import { CardTab } from "./CardTab";
import styles from "./ProfilePanel.module.css";
import { TrailTab } from "./TrailTab";

/** About the visitor of the open chat: the card and the trail. */
export function ProfilePanel() {
  const t = useT();
  const tab = useView((view) => view.panelTab);
  const conversation = useConversation(useSelectedId());
  const visitorId = conversation?.visitor.id;
  return (
    <aside className={styles.panel} aria-label={t("workbench.panel.label")}>
      <TabBar
        controls="visitor-panel"
        value={tab}
        onChange={(panelTab) => changeView({ panelTab })}
        tabs={[
          { name: "card", label: t("workbench.panel.card") },
          { name: "trail", label: t("workbench.panel.trail") },
        ]}
      />
      <div className={styles.body} role="tabpanel" id="visitor-panel" aria-labelledby={`visitor-panel-${tab}`}>
        {!visitorId ? (
          <EmptyState icon={Contact} title={t("workbench.panel.none")} />
        ) : tab === "card" ? (
          <CardTab key={visitorId} visitorId={visitorId} />
        ) : (
          <TrailTab key={visitorId} visitorId={visitorId} />
        )}
      </div>
    </aside>
  );
}
