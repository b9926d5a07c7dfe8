import { useT } from "@smt/shared/i18n/index.ts";
import { History, MessageSquare } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useState } from "react";
import { fullTime } from "../../common/moments";
import { VisitorAvatar } from "../../common/VisitorAvatar";
import { VisitorMark } from "../../common/VisitorMark";
import { regionText, visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { useSettings } from "../../state/settings";
import { RecordFacts } from "./RecordFacts";
import { RecordFilters } from "./RecordFilters";
import { RecordPane } from "./RecordPane";
import styles from "./RecordsPage.module.css";
import { type RecordQuery, useRecordCounts, useRecords } from "./useRecords";

/** 记录: what ended, to read again and to file. */
export function RecordsPage() {
  const t = useT();
  const { isHandlingOn } = useSettings();
  const [query, setQuery] = useState<RecordQuery>({});
  const [openId, setOpenId] = useState<string | null>(null);
  const { data: counts } = useRecordCounts(withoutState(query));
  const { records, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isPlaceholderData } =
    useRecords(query);
  const open = records.find(({ id }) => id === openId);
  return (
    <section className={styles.page} aria-labelledby="records-title">
      <header className={styles.head}>
        <h1 id="records-title">{t("find.records.title")}</h1>
        {counts && (
          <span className="smt-tabular" data-counts>
            {t("find.records.total", { count: counts.total })}
            {isHandlingOn && (
              <>
                {" · "}
                {t("find.filing.unhandled")} {counts.unhandled} · {t("find.filing.handled")} {counts.handled}
              </>
            )}
          </span>
        )}
      </header>
      <RecordFilters query={query} onChange={setQuery} />
      <div className={styles.panes}>
        <div className={styles.list} data-old={isPlaceholderData || undefined}>
          {isPending && <ListSkeleton rows={8} />}
          {error && records.length === 0 && (
            <ErrorState title={t("find.records.failed")} error={error} onRetry={() => void refetch()} />
          )}
          {!isPending && !error && records.length === 0 && <NoRecords query={query} onClear={() => setQuery({})} />}
          <ul aria-label={t("find.records.list")}>
            {records.map((record) => (
              <Row key={record.id} record={record} isOpen={record.id === openId} onOpen={() => setOpenId(record.id)} />
            ))}
          </ul>
          {hasNextPage && (
            <Button block loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {t("find.records.more")}
            </Button>
          )}
        </div>
        <div className={styles.pane}>
          {open ? (
            <RecordPane key={open.id} record={open} />
          ) : (
            <EmptyState icon={MessageSquare} title={t("find.records.choose")} />
          )}
        </div>
      </div>
    </section>
  );
}

function NoRecords({ query, onClear }: { query: RecordQuery; onClear: () => void }) {
  const t = useT();
  const isNarrowed = Object.keys(query).length > 0;
  return (
    <EmptyState
      icon={History}
      title={query.q ? t("common.no_result", { query: query.q }) : t("find.records.empty")}
      text={isNarrowed ? t("common.no_result_text") : t("find.records.empty_text")}
      actions={isNarrowed && <Button onClick={onClear}>{t("common.clear_filters")}</Button>}
    />
  );
}

function Row({ record, isOpen, onOpen }: { record: Conversation; isOpen: boolean; onOpen: () => void }) {
  const t = useT();
  const { visitor, agent, created_at } = record;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-current={isOpen || undefined}
        data-record={record.id}
        onClick={onOpen}
      >
        <VisitorAvatar id={visitor.id} name={visitor.name} channel={visitor.channel} size={32} />
        <span className={styles.text}>
          <span className={styles.line}>
            <VisitorMark type={visitor.type} />
            <bdi className={styles.name}>{visitorName(visitor)}</bdi>
            <span className={styles.region}>{regionText(visitor.region)}</span>
            <time className="smt-tabular" dateTime={created_at}>
              {fullTime(created_at).slice(0, 16)}
            </time>
          </span>
          <span className={styles.line}>
            <bdi className={styles.agent}>{agent?.nickname ?? t("find.history.no_agent")}</bdi>
            <RecordFacts conversation={record} />
          </span>
        </span>
      </button>
    </li>
  );
}

/** The counters stand beside the state that is chosen, so they do not follow it. */
function withoutState({ is_handled: _state, ...others }: RecordQuery): RecordQuery {
  return others;
}
