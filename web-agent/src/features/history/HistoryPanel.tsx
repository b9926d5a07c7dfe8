import { useT } from "@smt/shared/i18n/index.ts";
import { ChevronDown, ChevronRight, History, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button, Input } from "antd";
import { useDeferredValue, useState } from "react";
import { fullTime } from "../../common/moments";
import type { Conversation } from "../../common/wire";
import styles from "./HistoryPanel.module.css";
import { RecordFacts } from "./RecordFacts";
import { Transcript } from "./Transcript";
import { useRecords } from "./useRecords";

export function HistoryPanel({ conversation }: { conversation: Conversation | null }) {
  return conversation && <PastChats key={conversation.visitor.id} visitor={conversation.visitor} />;
}

/** C15, C26: what was talked about with this visitor before. */
function PastChats({ visitor }: { visitor: Conversation["visitor"] }) {
  const t = useT();
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const [openId, setOpenId] = useState<string | null>(null);
  const { records, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useRecords({
    visitor_id: visitor.id,
    ...(q && { q }),
  });
  return (
    <div className={styles.tab}>
      <div className={styles.head}>
        <b>{t("find.history.title")}</b>
        <span className="smt-tabular">{t("find.history.chats", { count: visitor.conversations })}</span>
      </div>
      <Input
        allowClear
        size="small"
        prefix={<Icon of={Search} size={13} />}
        maxLength={100}
        value={text}
        aria-label={t("find.history.search")}
        placeholder={t("find.history.search")}
        onChange={(event) => setText(event.target.value)}
      />
      {isPending && <ListSkeleton rows={4} hasAvatar={false} />}
      {error && records.length === 0 && (
        <ErrorState title={t("find.history.failed")} error={error} onRetry={() => void refetch()} />
      )}
      {!isPending && !error && records.length === 0 && (
        <EmptyState
          icon={History}
          title={q ? t("common.no_result", { query: q }) : t("find.history.none")}
          {...(q && { text: t("find.palette.shorter") })}
        />
      )}
      <ol className={styles.list}>
        {records.map((record) => (
          <Past
            key={record.id}
            record={record}
            isOpen={record.id === openId}
            onToggle={() => setOpenId(record.id === openId ? null : record.id)}
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button size="small" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t("find.history.more")}
        </Button>
      )}
    </div>
  );
}

function Past({ record, isOpen, onToggle }: { record: Conversation; isOpen: boolean; onToggle: () => void }) {
  const t = useT();
  return (
    <li className={styles.past} data-record={record.id}>
      <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
        <Icon of={isOpen ? ChevronDown : ChevronRight} size={13} />
        <span className={styles.text}>
          <span className={styles.line}>
            <time className="smt-tabular" dateTime={record.created_at}>
              {fullTime(record.created_at).slice(0, 16)}
            </time>
            <bdi>{record.agent?.nickname ?? t("find.history.no_agent")}</bdi>
            <span className={styles.count}>{t("find.history.messages", { count: record.last_seq })}</span>
          </span>
          <RecordFacts conversation={record} />
        </span>
      </button>
      {isOpen && (
        <div className={styles.open}>
          <Transcript conversation={record} />
        </div>
      )}
    </li>
  );
}
