import { useT } from "@smt/shared/i18n/index.ts";
import { X } from "@smt/shared/ui/icons.ts";
import { Button } from "antd";
import type { ReactNode } from "react";
import { IconButton } from "../../common/IconButton";
import { openProfile } from "../../state/openProfile";
import { ProfileHead } from "./ProfileHead";
import { TrailTab } from "./TrailTab";
import { useProfile } from "./useProfile";
import styles from "./VisitorPane.module.css";

interface Props {
  visitorId: string;
  /** Lies over the table where there is no room beside it. */
  isOver: boolean;
  onClose: () => void;
  children?: ReactNode;
}

/** `02`: who is selected, beside the table: where from, on what, which pages; and below what can be done. */
export function VisitorPane({ visitorId, isOver, onClose, children }: Props) {
  const t = useT();
  const { data: visitor } = useProfile(visitorId);
  return (
    <aside
      className={`${styles.pane} ${isOver ? styles.over : ""}`}
      aria-label={t("monitor.pane")}
      data-pane={visitorId}
    >
      <div className={styles.close}>
        <Button size="small" type="link" onClick={() => openProfile(visitorId)}>
          {t("monitor.profile.open")}
        </Button>
        <IconButton icon={X} label={t("common.close")} onClick={onClose} />
      </div>
      {visitor && <ProfileHead visitor={visitor} />}
      {visitor && (
        <dl className={styles.facts}>
          <dt>{t("workbench.visit.device")}</dt>
          <dd>
            {[t(`workbench.channel.${visitor.channel}`), visitor.os, visitor.browser].filter(Boolean).join(" · ")}
          </dd>
          {visitor.last_agent && (
            <>
              <dt>{t("monitor.column.last_agent")}</dt>
              <dd>
                <bdi>{visitor.last_agent.nickname}</bdi>
              </dd>
            </>
          )}
        </dl>
      )}
      <div className={styles.trail}>
        <TrailTab visitorId={visitorId} />
      </div>
      {children && <div className={styles.foot}>{children}</div>}
    </aside>
  );
}
