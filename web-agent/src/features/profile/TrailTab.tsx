import { useT } from "@smt/shared/i18n/index.ts";
import { Route } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { Fragment } from "react";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatDwell } from "../../common/durations";
import { safeHref } from "../../common/linkify";
import { clockTime, fullTime } from "../../common/moments";
import { useLiveVisitor } from "../../state/useWorkbench";
import styles from "./TrailTab.module.css";
import { dwellSeconds, type PageView, useTrail } from "./useTrail";
import { eventsSince, type TrailEvent, useTrailEvents } from "./useTrailEvents";

/** P11: who served, when they came, and the pages with the time on each; the one open now counts on. */
export function TrailTab({ visitorId }: { visitorId: string }) {
  const t = useT();
  const live = useLiveVisitor(visitorId);
  const { views, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useTrail(
    visitorId,
    live,
  );
  const events = useTrailEvents(visitorId, live);
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
          <Fragment key={view.id}>
            {eventsSince(events, view.viewed_at, views[index - 1]?.viewed_at).map((event) => (
              <EventStep key={event.id} event={event} />
            ))}
            <Step view={view} next={views[index - 1]} isOpen={index === 0 && isHere} />
          </Fragment>
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

/** 发起对话, 邀请: what happened while the page below was open. */
function EventStep({ event }: { event: TrailEvent }) {
  const t = useT();
  return (
    <li className={`${styles.step} ${styles.event}`} data-event={event.kind}>
      <span className={styles.line}>
        <bdi>
          {event.kind === "invitation"
            ? t("monitor.trail.invited", { name: event.name, outcome: t(`monitor.invitation.${event.status}`) })
            : event.name
              ? t("monitor.trail.chat_with", { name: event.name })
              : t("monitor.trail.chat")}
        </bdi>
        <time className="smt-tabular" dateTime={event.at} title={fullTime(event.at)}>
          {clockTime(event.at)}
        </time>
      </span>
    </li>
  );
}

function OpenSince({ since }: { since: string }) {
  const t = useT();
  return <>{t("workbench.trail.now", { time: formatDwell(secondsSince(since, useServerSeconds())) })}</>;
}
