import { useT } from "@smt/shared/i18n/index.ts";
import { Route } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatDwell } from "../../common/durations";
import { safeHref } from "../../common/linkify";
import { clockTime, fullTime } from "../../common/moments";
import { useLiveVisitor } from "../../state/useWorkbench";
import styles from "./TrailTab.module.css";
import { dwellSeconds, type PageView, useTrail } from "./useTrail";

/** P11: who served, when they came, and the pages with the time on each; the one open now counts on. */
export function TrailTab({ visitorId }: { visitorId: string }) {
  const t = useT();
  const live = useLiveVisitor(visitorId);
  const { views, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useTrail(
    visitorId,
    live,
  );
  if (error && views.length === 0) {
    return <ErrorState title={t("workbench.trail.failed")} error={error} onRetry={() => void refetch()} />;
  }
  if (isPending) return <ListSkeleton rows={5} hasAvatar={false} />;
  if (views.length === 0) return <EmptyState icon={Route} title={t("workbench.trail.empty")} />;

  const isHere = live !== undefined && live.state !== "left";
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <Icon of={Route} size={15} />
        <b>{t("workbench.trail.title")}</b>
        {live && <span>{t("workbench.trail.pages", { count: live.pages })}</span>}
      </div>
      {live && (
        <p className={styles.facts}>
          {t("workbench.trail.entered")} <span className="smt-tabular">{fullTime(live.entered_at)}</span>
          {live.agent && (
            <>
              {" · "}
              <bdi>{t("workbench.row.agent", { name: live.agent.nickname })}</bdi>
            </>
          )}
        </p>
      )}
      <ol className={styles.list}>
        {views.map((view, index) => (
          <Step key={view.id} view={view} next={views[index - 1]} isOpen={index === 0 && isHere} />
        ))}
      </ol>
      {hasNextPage && (
        <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("workbench.trail.more")}
        </Button>
      )}
    </div>
  );
}

interface StepProps {
  view: PageView;
  /** The page opened after this one. */
  next: PageView | undefined;
  isOpen: boolean;
}

function Step({ view, next, isOpen }: StepProps) {
  const t = useT();
  const href = safeHref(view.url);
  const title = <bdi>{view.title || view.url}</bdi>;
  const dwell = dwellSeconds(view, next);
  return (
    <li className={`${styles.step} ${isOpen ? styles.open : ""}`} data-open={isOpen}>
      <span className={styles.line}>
        {href ? (
          <a className={styles.title} href={href} target="_blank" rel="noopener noreferrer" title={view.url}>
            {title}
          </a>
        ) : (
          <span className={styles.title}>{title}</span>
        )}
        <time className="smt-tabular" dateTime={view.viewed_at} title={fullTime(view.viewed_at)}>
          {clockTime(view.viewed_at)}
        </time>
      </span>
      <span className={`${styles.dwell} smt-tabular`}>
        {isOpen ? (
          <OpenSince since={view.viewed_at} />
        ) : (
          dwell !== null && t("workbench.trail.dwell", { time: formatDwell(dwell) })
        )}
      </span>
    </li>
  );
}

function OpenSince({ since }: { since: string }) {
  const t = useT();
  return <>{t("workbench.trail.now", { time: formatDwell(secondsSince(since, useServerSeconds())) })}</>;
}
