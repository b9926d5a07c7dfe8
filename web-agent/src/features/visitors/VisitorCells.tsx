import { useT } from "@smt/shared/i18n/index.ts";
import { Check, Copy } from "@smt/shared/ui/icons.ts";
import { Icon, useCopy } from "@smt/shared/ui/index.ts";
import { type ComponentType, memo } from "react";
import { ChannelIcon } from "../../common/ChannelIcon";
import { secondsSince, useServerSeconds } from "../../common/clock";
import { formatStay } from "../../common/durations";
import { safeHref } from "../../common/linkify";
import { exactTime, fullTime } from "../../common/moments";
import { SourceText } from "../../common/SourceText";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText } from "../../common/visitorText";
import type { LiveVisitor } from "../../common/wire";
import { openProfile } from "../../state/openProfile";
import type { ColumnName } from "./columns";
import { ServingAgent } from "./ServingAgent";
import styles from "./VisitorRow.module.css";

interface Props {
  visitor: LiveVisitor;
}

/** Most of what is told of a visitor is as it was: a cell is drawn again when its own part has changed. */
function drawnFor(Cell: ComponentType<Props>, part: (visitor: LiveVisitor) => unknown[]): ComponentType<Props> {
  return memo(Cell, (one, other) => {
    const after = part(other.visitor);
    return part(one.visitor).every((value, index) => value === after[index]);
  });
}

export const cells: Record<ColumnName, ComponentType<Props>> = {
  visitor: drawnFor(Who, ({ id, type, channel, number, name, member_id }) => [
    ...[id, type, channel, number],
    ...[name, member_id],
  ]),
  visits: ({ visitor }) => <>{visitor.visits}</>,
  region: drawnFor(Region, ({ ip, region }) => [ip, regionText(region)]),
  stay: drawnFor(Stay, ({ entered_at, state, last_active_at }) => [
    entered_at,
    state === "left" ? last_active_at : state,
  ]),
  last_active: ({ visitor }) => (
    <span title={fullTime(visitor.last_active_at)}>{exactTime(visitor.last_active_at)}</span>
  ),
  source: drawnFor(
    ({ visitor }) => <SourceText source={visitor.source} />,
    ({ source: { kind, name, keyword } }) => [kind, name, keyword],
  ),
  page: drawnFor(Page, ({ page }) => [page?.url, page?.title]),
  agent: drawnFor(ServingAgent, ({ id, agent, state }) => [id, agent?.id, agent?.nickname, state]),
  last_agent: drawnFor(LastAgent, ({ last_agent }) => [last_agent?.id, last_agent?.nickname]),
  phone: drawnFor(Phone, ({ phone }) => [phone]),
};

/** V02–V04: class, channel, and the number until the site's own id is known. */
function Who({ visitor }: Props) {
  const t = useT();
  const number = visitor.member_id ?? String(visitor.number);
  const name = visitor.name ? t("workbench.visitor.with_name", { number, name: visitor.name }) : number;
  return (
    <>
      <VisitorMark type={visitor.type} />
      <ChannelIcon channel={visitor.channel} />
      <button
        type="button"
        tabIndex={-1}
        className={styles.name}
        title={name}
        aria-label={t("monitor.open_profile", { name })}
        onClick={() => openProfile(visitor.id)}
      >
        <bdi>{name}</bdi>
      </button>
    </>
  );
}

function Region({ visitor }: Props) {
  const t = useT();
  return (
    <>
      {regionText(visitor.region) || t("workbench.visitor.unknown_region")}{" "}
      <span className={`${styles.faint} smt-tabular`}>{visitor.ip}</span>
    </>
  );
}

/** V07: how long on the site, running; who left has stopped. */
function Stay({ visitor }: Props) {
  const now = useServerSeconds();
  const end = visitor.state === "left" ? Math.floor(Date.parse(visitor.last_active_at) / 1000) : now;
  return <>{formatStay(secondsSince(visitor.entered_at, end))}</>;
}

function Page({ visitor: { page } }: Props) {
  const href = safeHref(page?.url);
  const title = <bdi>{page?.title || page?.url}</bdi>;
  return href ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {title}
    </a>
  ) : (
    title
  );
}

/** V13. */
function LastAgent({ visitor: { last_agent } }: Props) {
  const t = useT();
  return last_agent ? <bdi>{last_agent.nickname}</bdi> : <span className={styles.faint}>{t("common.none")}</span>;
}

/** V14: to call, or to copy. */
function Phone({ visitor: { phone } }: Props) {
  const t = useT();
  const { isCopied, copy } = useCopy();
  if (!phone) return <span className={styles.faint}>{t("common.none")}</span>;
  return (
    <>
      <a href={`tel:${phone.replace(/[^\d+]/gu, "")}`} title={t("workbench.visitor.action.call", { phone })}>
        <bdi>{phone}</bdi>
      </a>
      <button
        type="button"
        className={styles.copy}
        aria-label={isCopied ? t("common.copied") : t("monitor.copy_phone", { phone })}
        onClick={() => void copy(phone)}
      >
        <Icon of={isCopied ? Check : Copy} size={13} />
      </button>
    </>
  );
}
