import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { Segmented } from "antd";
import { useMemo, useRef } from "react";
import { useStore } from "zustand";
import { Keys } from "../../common/Keys";
import { selectConversation, useSelectedId } from "../../state/selection";
import { useWorkbench } from "../../state/useWorkbench";
import { changeView, useView } from "../../state/view";
import { CloseRow } from "./CloseRow";
import styles from "./ConversationList.module.css";
import { ConversationRow } from "./ConversationRow";
import { NoConversations } from "./NoConversations";
import { QueueCard } from "./QueueCard";
import { useListedConversations } from "./useListedConversations";
import { useScopeCounts } from "./useScopeCounts";

type Item = { kind: "head"; group: "waiting" | "running"; count: number } | { kind: "row"; id: string; place: number };

const headHeight = 30;
const rowHeight = 58;

export function ConversationList({ isCompact = false }: { isCompact?: boolean }) {
  const t = useT();
  const { conversations } = useWorkbench();
  const { isLoaded, error } = useStore(conversations.store);
  const selectedId = useSelectedId();
  const scope = useView((view) => view.scope);
  const { book, groups, queued, pointer } = useListedConversations();
  const counts = useScopeCounts();
  const scroller = useRef<HTMLDivElement>(null);

  const items = useMemo(
    () => withHeads(groups.waiting, groups.running, isCompact),
    [groups.waiting, groups.running, isCompact],
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
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.altKey) return;
    event.preventDefault();
    const ids = [...groups.waiting, ...groups.running];
    const next = Math.min(Math.max(ids.indexOf(selectedId ?? "") + step, 0), ids.length - 1);
    if (!ids[next]) return;
    selectConversation(ids[next], false);
    rows.scrollToIndex(items.findIndex((item) => item.kind === "row" && item.id === ids[next]));
  };

  return (
    <section className={`${styles.pane} ${isCompact ? styles.compact : ""}`} aria-label={t("workbench.list.label")}>
      {!isCompact && (
        <div className={styles.tabs}>
          <Segmented
            size="small"
            value={scope}
            onChange={(value) => changeView({ scope: value === "all" ? "all" : "mine" })}
            options={[
              { value: "mine", label: <Tab text={t("workbench.list.mine")} count={counts.mine} /> },
              { value: "all", label: <Tab text={t("workbench.list.all")} count={counts.all} /> },
            ]}
          />
        </div>
      )}
      <QueueCard queued={queued} isCompact={isCompact} />
      {error !== null && !isLoaded && (
        <ErrorState title={t("workbench.list.failed")} error={error} onRetry={() => void conversations.reload()} />
      )}
      {!isLoaded && error === null && <ListSkeleton rows={6} />}
      {isLoaded && total === 0 && !isCompact && <NoConversations scope={scope} hasQueue={queued.length > 0} />}
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
                {item?.kind === "head" && <GroupHead group={item.group} count={item.count} />}
                {item?.kind === "row" && conversation && (
                  <>
                    <ConversationRow
                      conversation={conversation}
                      isSelected={item.id === selectedId}
                      isCompact={isCompact}
                      place={item.place}
                      total={total}
                    />
                    {!isCompact && <CloseRow conversation={conversation} />}
                  </>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {!isCompact && (
        <footer className={styles.foot}>
          {t("workbench.list.switch_keys")} <Keys of={["Alt", "↑", "↓"]} />
        </footer>
      )}
    </section>
  );
}

function Tab({ text, count }: { text: string; count: number }) {
  return (
    <>
      {text} <span className="smt-tabular">{count}</span>
    </>
  );
}

function GroupHead({ group, count }: { group: "waiting" | "running"; count: number }) {
  const t = useT();
  return (
    <div className={styles.head} role="presentation">
      <span>
        {t(group === "waiting" ? "workbench.list.needs_reply" : "workbench.list.in_progress")}{" "}
        <b className="smt-tabular">{count}</b>
      </span>
      {group === "waiting" && <span>{t("workbench.list.by_wait")}</span>}
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
