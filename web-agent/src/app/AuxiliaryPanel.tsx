import { useT } from "@smt/shared/i18n/index.ts";
import { Contact } from "@smt/shared/ui/icons.ts";
import { EmptyState } from "@smt/shared/ui/index.ts";
import { TabBar } from "../common/TabBar";
import { useSelectedId } from "../state/selection";
import { useConversation } from "../state/useWorkbench";
import { changeView, useView } from "../state/view";
import styles from "./AuxiliaryPanel.module.css";
import { panels } from "./panels";

/** Beside the chat: who the visitor is, where they have been, and what helps to answer (P01). */
export function AuxiliaryPanel() {
  const t = useT();
  const stored = useView((view) => view.panelTab);
  const conversation = useConversation(useSelectedId()) ?? null;
  const panel = panels.find(({ name }) => name === stored) ?? panels[0];
  if (!panel) return null;
  return (
    <aside className={styles.panel} aria-label={t("workbench.panel.label")}>
      <TabBar
        controls="visitor-panel"
        value={panel.name}
        onChange={(panelTab) => changeView({ panelTab })}
        tabs={panels.map(({ name, label }) => ({ name, label: t(label as "workbench.panel.card") }))}
      />
      <div className={styles.body} role="tabpanel" id="visitor-panel" aria-labelledby={`visitor-panel-${panel.name}`}>
        {panel.needsConversation && !conversation ? (
          <EmptyState icon={Contact} title={t("workbench.panel.none")} />
        ) : (
          <panel.Panel conversation={conversation} />
        )}
      </div>
    </aside>
  );
}
