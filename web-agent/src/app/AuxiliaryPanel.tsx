import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Contact } from "@smt/shared/ui/icons.ts";
import { Boundary, EmptyState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Suspense } from "react";
import { TabBar } from "../common/TabBar";
import { useSelectedId, useSelectedRoomId } from "../state/selection";
import { useConversation } from "../state/useWorkbench";
import { changeView, useView } from "../state/view";
import styles from "./AuxiliaryPanel.module.css";
import { RoomPanel } from "./colleagueParts";
import { panels as allPanels } from "./panels";

/** Beside the chat: who the visitor is, where they have been, and what helps to answer (P01). */
export function AuxiliaryPanel() {
  const t = useT();
  const can = useCan();
  const panels = allPanels.filter(({ permission }) => !permission || can(permission));
  const stored = useView((view) => view.panelTab);
  const conversation = useConversation(useSelectedId()) ?? null;
  const panel = panels.find(({ name }) => name === stored) ?? panels[0];
  const isWithColleagues = useSelectedRoomId() !== null;
  if (isWithColleagues) return <RoomPanel />;
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
          <Boundary key={panel.name}>
            <Suspense fallback={<ListSkeleton rows={6} hasAvatar={false} />}>
              <panel.Panel conversation={conversation} />
            </Suspense>
          </Boundary>
        )}
      </div>
    </aside>
  );
}
