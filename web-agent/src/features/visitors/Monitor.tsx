import { useCan } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { RefreshCw } from "@smt/shared/ui/icons.ts";
import { type ComponentType, type ReactNode, useMemo } from "react";
import { useStore } from "zustand";
import { IconButton } from "../../common/IconButton";
import { Keys } from "../../common/Keys";
import { useWidthClass } from "../../common/useWidthClass";
import { useLine, useLiveVisitor, useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { BulkBar } from "./BulkBar";
import { ColumnsButton } from "./ColumnsButton";
import { DockHeight } from "./DockHeight";
import { FilterBar } from "./FilterBar";
import { InviteForm } from "./InviteForm";
import styles from "./Monitor.module.css";
import { changeFilters, changeMonitor, useMonitor } from "./monitor";
import { SavedViews } from "./SavedViews";
import { HasPaneContext } from "./useHasPane";
import { VisitorGrid } from "./VisitorGrid";
import { countTabs, tabs } from "./visitorFilter";

/** Who is selected, drawn by another feature; what can be done with them stands in it. */
export type SelectedPane = ComponentType<{
  visitorId: string;
  isOver: boolean;
  onClose: () => void;
  children?: ReactNode;
}>;

/** `02`: the whole monitor, with filters, views, and beside it who is selected. */
export function Monitor({ Pane }: { Pane: SelectedPane }) {
  const t = useT();
  const { visitors } = useWorkbench();
  const width = useWidthClass();
  const selectedId = useMonitor((monitor) => monitor.selectedId);
  return (
    <div className={styles.monitor}>
      <div className={styles.table}>
        <div className={styles.head}>
          <h2 className={styles.title}>{t("workbench.dock.title")}</h2>
          <Tabs />
          <span className={styles.space} />
          <LiveState />
          <IconButton icon={RefreshCw} label={t("common.refresh")} onClick={() => void visitors.reload()} />
          <ColumnsButton />
          <DockHeight />
        </div>
        <FilterBar />
        <BulkBar />
        <HasPaneContext value={width !== "compact"}>
          <VisitorGrid isTickable />
        </HasPaneContext>
        <Foot />
      </div>
      {selectedId && width !== "compact" && (
        <Pane
          key={selectedId}
          visitorId={selectedId}
          isOver={width === "folded"}
          onClose={() => changeMonitor({ selectedId: null })}
        >
          <PaneInvite visitorId={selectedId} />
        </Pane>
      )}
    </div>
  );
}

/** The text of an invitation, ready to be sent to whom the keys speak of. */
function PaneInvite({ visitorId }: { visitorId: string }) {
  const can = useCan();
  const visitor = useLiveVisitor(visitorId);
  if (visitor?.state !== "browsing" || !can("visitor:invite")) return null;
  return <InviteForm visitor={visitor} onDone={() => changeMonitor({ invitingId: null })} isPane />;
}

function Tabs() {
  const t = useT();
  const { visitors } = useWorkbench();
  const byId = useStore(visitors.store, (state) => state.table.byId);
  const siteId = useView((view) => view.siteId);
  const current = useMonitor((monitor) => monitor.filters.tab);
  const hasView = useMonitor((monitor) => monitor.viewId !== null);
  const counts = useMemo(() => countTabs(byId.values(), siteId), [byId, siteId]);
  return (
    <fieldset className={styles.tabs} aria-label={t("workbench.dock.filter")}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          className={styles.tab}
          aria-pressed={!hasView && tab === current}
          onClick={() => changeFilters({ tab })}
        >
          {t(`monitor.tab.${tab}`)} <span className="smt-tabular">{counts[tab]}</span>
        </button>
      ))}
      <SavedViews />
    </fieldset>
  );
}

function LiveState() {
  const t = useT();
  const isOnline = useLine().state.name === "online";
  const { visitors } = useWorkbench();
  const isUnsure = useStore(visitors.store, (state) => state.isUnsure);
  if (isOnline && isUnsure) {
    return (
      <span className={styles.live} data-live="unsure" role="status">
        <i aria-hidden /> {t("monitor.unknown_some")}
      </span>
    );
  }
  return (
    <span className={styles.live} data-live={isOnline}>
      <i aria-hidden /> {t(isOnline ? "monitor.live" : "monitor.not_live")}
    </span>
  );
}

function Foot() {
  const t = useT();
  const { visitors } = useWorkbench();
  const siteId = useView((view) => view.siteId);
  const byId = useStore(visitors.store, (state) => state.table.byId);
  const total = useMemo(() => countTabs(byId.values(), siteId).all, [byId, siteId]);
  return (
    <div className={styles.foot}>
      <span>
        {t("monitor.total", { count: total })} · <span className={styles.dashed}>{t("monitor.dashed")}</span>
        {t("monitor.dashed_means")}
      </span>
      <span className={styles.space} />
      <span className={styles.keys}>
        <Keys of={["J", "K"]} /> {t("monitor.keys.move")} <Keys of={["I"]} /> {t("workbench.visitor.action.invite")}{" "}
        <Keys of={["X"]} /> {t("monitor.keys.tick_short")} <Keys of={["D"]} /> {t("workbench.visitor.action.chat")}{" "}
        <Keys of={["B"]} /> {t("monitor.keys.block_short")}
      </span>
    </div>
  );
}
