import { useT } from "@smt/shared/i18n/index.ts";
import { useMemo } from "react";
import { useStore } from "zustand";
import { ChannelIcon } from "../../common/ChannelIcon";
import { SourceText } from "../../common/SourceText";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { DockCounters } from "./DockCounters";
import { DockHeight } from "./DockHeight";
import styles from "./DockStrip.module.css";
import { newestUnserved } from "./newestUnserved";
import { VisitorActions } from "./VisitorActions";

const shownArrivals = 2;

/** The dock folded to a line: the counters and who came last. */
export function DockStrip() {
  const t = useT();
  const { visitors } = useWorkbench();
  const byId = useStore(visitors.store, (state) => state.table.byId);
  const siteId = useView((view) => view.siteId);
  const newest = useMemo(() => newestUnserved(byId.values(), siteId, shownArrivals), [byId, siteId]);

  return (
    <div className={styles.strip}>
      <h2 className={styles.title}>{t("workbench.dock.title")}</h2>
      <DockCounters />
      <div className={styles.arrivals}>
        {newest.length > 0 && (
          <span className={styles.came}>
            <i aria-hidden /> {t("workbench.dock.just_came")}
          </span>
        )}
        {newest.map((visitor) => (
          <Arrival key={visitor.id} visitor={visitor} />
        ))}
      </div>
      <DockHeight />
    </div>
  );
}

function Arrival({ visitor }: { visitor: LiveVisitor }) {
  return (
    <span className={styles.arrival} data-visitor={visitor.id}>
      <VisitorMark type={visitor.type} />
      <ChannelIcon channel={visitor.channel} />
      <bdi className={styles.name}>{visitorName(visitor)}</bdi>
      <span className={styles.from}>
        {regionText(visitor.region)} · <SourceText source={visitor.source} />
        {visitor.page && (
          <>
            {" · "}
            <bdi className={styles.page}>{visitor.page.title || visitor.page.url}</bdi>
          </>
        )}
      </span>
      <VisitorActions visitor={visitor} />
    </span>
  );
}
