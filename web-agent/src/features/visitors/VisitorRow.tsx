// biome-ignore-all lint/a11y/useFocusableInteractive: a table is read; what can be pressed in it has buttons.
// biome-ignore-all lint/a11y/useSemanticElements: the rows of a virtual grid are placed one by one, which no table element allows.
import { useT } from "@smt/shared/i18n/index.ts";
import { type CSSProperties, memo } from "react";
import { ChannelIcon } from "../../common/ChannelIcon";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatStay } from "../../common/durations";
import { safeHref } from "../../common/linkify";
import { exactTime, fullTime } from "../../common/moments";
import { SourceText } from "../../common/SourceText";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { tintMilliseconds } from "../../state/visitorTable";
import { VisitorActions } from "./VisitorActions";
import grid from "./VisitorGrid.module.css";
import styles from "./VisitorRow.module.css";

interface Props {
  visitor: LiveVisitor;
  agentId: string;
  arrivedAt: number | undefined;
  index: number;
  top: number;
}

/** One visitor. Drawn again only when this visitor changed; the clocks in it run by themselves. */
export const VisitorRow = memo(function VisitorRow({ visitor, agentId, arrivedAt, index, top }: Props) {
  const t = useT();
  const isMine = visitor.agent?.id === agentId && visitor.state === "chatting";
  const name = visitor.name
    ? t("workbench.visitor.with_name", { number: visitor.number, name: visitor.name })
    : String(visitor.number);
  const href = safeHref(visitor.page?.url);
  const title = visitor.page?.title || visitor.page?.url;
  return (
    <div
      className={`${grid.columns} ${styles.row} ${isMine ? styles.mine : ""} ${visitor.state === "left" ? styles.left : ""} ${arrivedAt ? styles.fresh : ""}`}
      style={{ transform: `translateY(${top}px)`, ...tintFrom(arrivedAt) }}
      role="row"
      aria-rowindex={index + 2}
      data-visitor={visitor.id}
      data-number={visitor.number}
      data-state={visitor.state}
    >
      <span role="cell" className={styles.visitor} data-column="visitor">
        <VisitorMark type={visitor.type} />
        <ChannelIcon channel={visitor.channel} />
        <bdi className={styles.name} title={name}>
          {name}
        </bdi>
      </span>
      <span role="cell" className={`${styles.number} smt-tabular`} data-column="visits">
        {visitor.visits}
      </span>
      <span role="cell" data-column="region">
        {regionText(visitor.region) || t("workbench.visitor.unknown_region")}{" "}
        <span className={`${styles.faint} smt-tabular`}>{visitor.ip}</span>
      </span>
      <span role="cell" className="smt-tabular" data-column="stay">
        <Stay visitor={visitor} />
      </span>
      <span
        role="cell"
        className={`${styles.second} smt-tabular`}
        title={fullTime(visitor.last_active_at)}
        data-column="last_active"
      >
        {exactTime(visitor.last_active_at)}
      </span>
      <span role="cell" data-column="source">
        <SourceText source={visitor.source} />
      </span>
      <span role="cell" data-column="page" title={visitor.page?.url}>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <bdi>{title}</bdi>
          </a>
        ) : (
          <bdi>{title}</bdi>
        )}
      </span>
      <span
        role="cell"
        data-column="agent"
        title={visitor.last_agent ? t("workbench.column.last_agent", { name: visitor.last_agent.nickname }) : undefined}
      >
        {visitor.agent ? <bdi>{visitor.agent.nickname}</bdi> : <span className={styles.faint}>{t("common.none")}</span>}
      </span>
      <span role="cell" className="smt-tabular" data-column="phone">
        {visitor.phone ? (
          <a
            href={`tel:${visitor.phone.replace(/[^\d+]/gu, "")}`}
            title={t("workbench.visitor.action.call", { phone: visitor.phone })}
          >
            <bdi>{visitor.phone}</bdi>
          </a>
        ) : (
          <span className={styles.faint}>{t("common.none")}</span>
        )}
      </span>
      <span role="cell" className={styles.actions} data-column="actions">
        <VisitorActions visitor={visitor} />
      </span>
    </div>
  );
});

/** V07: how long on the site, running; who left has stopped. */
function Stay({ visitor }: { visitor: LiveVisitor }) {
  const now = useServerSeconds();
  const end = visitor.state === "left" ? Math.floor(Date.parse(visitor.last_active_at) / 1000) : now;
  return <>{formatStay(secondsSince(visitor.entered_at, end))}</>;
}

/** A row that scrolls out and in again takes up its tint where it was. */
function tintFrom(arrivedAt: number | undefined): CSSProperties {
  if (!arrivedAt) return {};
  return { animationDuration: `${tintMilliseconds}ms`, animationDelay: `${arrivedAt - Date.now()}ms` };
}
