import { useT } from "@smt/shared/i18n/index.ts";
import { ListFilter } from "@smt/shared/ui/icons.ts";
import { EmptyState, ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Button } from "antd";
import { lazy, type ReactNode, Suspense, useMemo, useRef } from "react";
import { useStore } from "zustand";
import { Keys } from "../../common/Keys";
import { changeListFilter, isNarrowed, type ListSort, noFilter, useListFilter } from "../../state/listFilter";
import { toggleRow, useListSelection } from "../../state/listSelection";
import { selectConversation, useSelectedId } from "../../state/selection";
import { useTransfersIn } from "../../state/transferredIn";
import { useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import { CloseRow } from "./CloseRow";
import styles from "./ConversationList.module.css";
import { ConversationRow } from "./ConversationRow";
import { NoConversations } from "./NoConversations";
import { latestOf } from "./ordering";
import { QueueCard } from "./QueueCard";
import { ScopeTabs } from "./ScopeTabs";
import { useListedConversations } from "./useListedConversations";

const BulkBar = lazy(() => import("./BulkBar").then(({ BulkBar }) => ({ default: BulkBar })));
const ListMenu = lazy(() => import("./ListMenu").then(({ ListMenu }) => ({ default: ListMenu })));

type Item = { kind: "head"; group: "waiting" | "running"; count: number } | { kind: "row"; id: string; place: number };

const headHeight = 30;
const rowHeight = 58;

interface Props {
  isCompact?: boolean;
  /** What the third tab shows; without it there is none. */
  colleagues?: ReactNode;
}

export function ConversationList({ isCompact = false, colleagues }: Props) {
  const t = useT();
  const { conversations } = useWorkbench();
  const { isLoaded, error } = useStore(conversations.store);
  const selectedId = useSelectedId();
  const scope = useView((view) => view.scope);
  const isWithColleagues = useView((view) => view.isWithColleagues) && !isCompact && colleagues !== undefined;
  const { book, groups, queued, pointer } = useListedConversations();
  const filter = useListFilter();
  const chosen = useListSelection((state) => state.ids);
  useTransfersIn();
  const scroller = useRef<HTMLDivElement>(null);

  const items = useMemo(
    () => withHeads(groups.waiting, groups.running, isCompact),
    [groups.waiting, groups.running, isCompact],
  );
  const latestId = useMemo(
    () => latestOf(book, [...groups.waiting, ...groups.running]),
    [book, groups.waiting, groups.running],
  );
  const total = groups.waiting.length + groups.running.length;

  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "head" ? headHeight : rowHeight),
    getItemKey: (index) => keyOf(items[index]),
    overscan: 6,
  });

  const onKeyDown = (event: React.KeyboardEvent) => {
    if (chosen && event.key === " " && selectedId) {
      event.preventDefault();
      return toggleRow(selectedId);
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    const ids = [...groups.waiting, ...groups.running];
    const next = Math.min(Math.max(ids.indexOf(selectedId ?? "") + step, 0), ids.length - 1);
    if (!ids[next]) return;
    selectConversation(ids[next], false);
    rows.scrollToIndex(items.findIndex((item) => item.kind === "row" && item.id === ids[next]));
  };

  if (isWithColleagues) {
    return (
      <section className={styles.pane} aria-label={t("contacts.list.scope")}>
        <div className={styles.tabs}>
          <ScopeTabs hasColleagues />
        </div>
        {colleagues}
      </section>
    );
  }
  return (
    <section className={`${styles.pane} ${isCompact ? styles.compact : ""}`} aria-label={t("workbench.list.label")}>
      {!isCompact && (
        <div className={styles.tabs}>
          <ScopeTabs hasColleagues={colleagues !== undefined} />
          <span className={styles.space} />
          <Suspense>
            <ListMenu />
          </Suspense>
        </div>
      )}
      <QueueCard queued={queued} isCompact={isCompact} />
      {error !== null && !isLoaded && (
        <ErrorState title={t("workbench.list.failed")} error={error} onRetry={() => void conversations.reload()} />
      )}
      {!isLoaded && error === null && <ListSkeleton rows={6} />}
      {isLoaded && total === 0 && isNarrowed(filter) && !isCompact && (
        <EmptyState
          icon={ListFilter}
          title={t("find.list.filtered_empty")}
          actions={<Button onClick={() => changeListFilter(noFilter)}>{t("find.list.clear")}</Button>}
        />
      )}
      {isLoaded && total === 0 && !isNarrowed(filter) && !isCompact && (
        <NoConversations scope={scope} hasQueue={queued.length > 0} />
      )}
      <div
        ref={scroller}
        className={styles.scroller}
        role="listbox"
        aria-label={t("workbench.list.label")}
        aria-activedescendant={
          selectedId && groups.waiting.concat(groups.running).includes(selectedId)
            ? `conversation-${selectedId}`
            : undefined
        }
        aria-multiselectable={chosen !== null || undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
        hidden={total === 0}
        {...pointer}
      >
        <div className={styles.canvas} style={{ blockSize: rows.getTotalSize() }} role="presentation">
          {rows.getVirtualItems().map(({ key, index, start, size }) => {
            const item = items[index];
            const conversation = item?.kind === "row" ? book.get(item.id) : undefined;
            return (
              <div
                key={key}
                className={styles.item}
                style={{ transform: `translateY(${start}px)`, blockSize: size }}
                role="presentation"
              >
                {item?.kind === "head" && <GroupHead group={item.group} count={item.count} sort={filter.sort} />}
                {item?.kind === "row" && conversation && (
                  <>
                    <ConversationRow
                      conversation={conversation}
                      isSelected={item.id === selectedId}
                      isCompact={isCompact}
                      isLatest={item.id === latestId}
                      isChosen={chosen?.has(item.id) ?? null}
                      place={item.place}
                      total={total}
                    />
                    {!isCompact && !chosen && <CloseRow conversation={conversation} />}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {!isCompact && chosen && (
        <Suspense>
          <BulkBar />
        </Suspense>
      )}
      {!isCompact && !chosen && (
        <footer className={styles.foot}>
          {t("workbench.list.switch_keys")} <Keys of={["Alt", "↑", "↓"]} />
        </footer>
      )}
    </section>
  );
}

function GroupHead({ group, count, sort }: { group: "waiting" | "running"; count: number; sort: ListSort }) {
  const t = useT();
  const inFront = sort === "unread" ? t("find.list.only_unread") : t("workbench.list.needs_reply");
  return (
    <div className={styles.head} role="presentation">
      <span>
        {group === "waiting" ? inFront : t("workbench.list.in_progress")} <b className="smt-tabular">{count}</b>
      </span>
      {group === "waiting" && sort === "wait" && <span>{t("workbench.list.by_wait")}</span>}
    </div>
  );
}

function withHeads(waiting: readonly string[], running: readonly string[], isCompact: boolean): Item[] {
  const items: Item[] = [];
  let place = 0;
  const add = (group: "waiting" | "running", ids: readonly string[]) => {
    if (ids.length > 0 && !isCompact) items.push({ kind: "head", group, count: ids.length });
    for (const id of ids) items.push({ kind: "row", id, place: ++place });
  };
  add("waiting", waiting);
  add("running", running);
  return items;
}

function keyOf(item: Item | undefined): string {
  if (!item) return "";
  return item.kind === "head" ? item.group : item.id;
}
