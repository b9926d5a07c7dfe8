import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ArrowDown } from "@smt/shared/ui/icons.ts";
import { ErrorState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DaySeparator } from "../../common/DaySeparator";
import { visitorName } from "../../common/visitorText";
import type { Conversation } from "../../common/wire";
import { jumpToMessage } from "../../state/messageJump";
import { useNotes } from "../../state/useNotes";
import { useOutboxItems } from "../../state/useOutbox";
import { entriesOf } from "./entries";
import styles from "./MessageList.module.css";
import { type MenuTarget, MessageMenu } from "./MessageMenu";
import { NoteEntry } from "./NoteEntry";
import { RecalledLine } from "./RecalledLine";
import { SpokenEntry } from "./SpokenEntry";
import { SystemLine } from "./SystemLine";
import { useConversationLog } from "./useConversationLog";
import { useJump } from "./useJump";
import { useReadReceipt } from "./useReadReceipt";

const endPixels = 48;
const topPixels = 200;

/** The messages, read from below: the newest stays where it is, whatever loads above or opens beside it. */
export function MessageList({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const me = useMe();
  const { messages, isLoaded, hasMoreBefore, error, load, loadBefore } = useConversationLog(conversation.id);
  const pending = useOutboxItems(conversation.id);
  const beside = useNotes(conversation.id);
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [seenSeq, setSeenSeq] = useState(0);
  const [isLoadingOlder, setLoadingOlder] = useState(false);
  const [menu, setMenu] = useState<MenuTarget | null>(null);
  const lastSeq = messages.at(-1)?.seq ?? 0;

  const entries = useMemo(
    () =>
      entriesOf(messages, pending, { id: me.id, name: me.nickname, avatar_url: me.avatar_url }, hasMoreBefore, {
        notes: beside.notes,
        pending: beside.pending,
      }),
    [messages, pending, hasMoreBefore, beside.notes, beside.pending, me.id, me.nickname, me.avatar_url],
  );

  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    getItemKey: (index) => entries[index]?.key ?? index,
    overscan: 10,
    anchorTo: "end",
    followOnAppend: true,
    scrollEndThreshold: endPixels,
    paddingStart: 12,
    paddingEnd: 4,
  });

  // Open at the newest message.
  const hasOpened = useRef(false);
  useLayoutEffect(() => {
    if (hasOpened.current || entries.length === 0) return;
    hasOpened.current = true;
    virtual.scrollToEnd();
  }, [entries.length, virtual]);

  // Whoever is at the end stays there: a picture that has arrived above, or a bar that opens below, hides no last word.
  const isFollowing = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    if (!element?.firstElementChild || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => isFollowing.current && virtual.scrollToEnd());
    observer.observe(element);
    observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [virtual]);

  // One's own words are always in sight, also after reading further up.
  const lastPending = beside.pending.at(-1)?.client_id ?? pending.at(-1)?.client_id;
  const previousPending = useRef(lastPending);
  useEffect(() => {
    if (lastPending && lastPending !== previousPending.current) virtual.scrollToEnd();
    previousPending.current = lastPending;
  }, [lastPending, virtual]);

  useEffect(() => {
    if (isAtEnd) setSeenSeq(lastSeq);
  }, [isAtEnd, lastSeq]);

  useReadReceipt(conversation, lastSeq, isAtEnd);
  const flashing = useJump({
    conversationId: conversation.id,
    messages,
    entries,
    isLoaded,
    hasMoreBefore,
    loadBefore,
    virtual,
  });

  const loadOlderNearTop = () => {
    const element = scroller.current;
    if (!element || element.scrollTop >= topPixels || !hasMoreBefore || isLoadingOlder) return;
    setLoadingOlder(true);
    loadBefore()
      .catch(() => undefined)
      .finally(() => setLoadingOlder(false));
  };

  const onScroll = () => {
    const element = scroller.current;
    if (!element) return;
    isFollowing.current = element.scrollHeight - element.scrollTop - element.clientHeight <= endPixels;
    setAtEnd(isFollowing.current);
    loadOlderNearTop();
  };

  // Who reached the top while a page was on its way scrolls no further, and a short page may not fill the pane.
  useEffect(() => {
    if (!isLoadingOlder && hasOpened.current) loadOlderNearTop();
  });

  const below = messages.filter(
    ({ seq, sender, is_recalled }) => seq > seenSeq && sender.type === "visitor" && !is_recalled,
  ).length;
  const lastSpoken = entries.findLastIndex(({ kind }) => kind === "spoken");
  const jump = useCallback((seq: number) => jumpToMessage(conversation.id, seq), [conversation.id]);

  return (
    <div className={styles.area}>
      {!isLoaded && messages.length === 0 && (
        <div className={styles.state}>
          {error !== null ? (
            <ErrorState title={t("workbench.chat.failed")} error={error} onRetry={load} />
          ) : (
            <ListSkeleton rows={4} />
          )}
        </div>
      )}
      <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
        <div
          className={styles.canvas}
          style={{ blockSize: virtual.getTotalSize() }}
          role="log"
          aria-live="polite"
          onKeyDown={walkMessages}
          aria-label={t("workbench.chat.log", { name: visitorName(conversation.visitor) })}
        >
          {isLoadingOlder && <div className={styles.older}>{t("workbench.chat.loading_older")}</div>}
          {virtual.getVirtualItems().map(({ key, index, start }) => {
            const entry = entries[index];
            return (
              entry && (
                <div
                  key={key}
                  ref={virtual.measureElement}
                  data-index={index}
                  className={styles.entry}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {entry.kind === "day" && <DaySeparator at={entry.at} />}
                  {entry.kind === "note" && <NoteEntry entry={entry} />}
                  {entry.kind === "system" && <SystemLine message={entry.message} />}
                  {entry.kind === "recalled" && <RecalledLine message={entry.message} conversation={conversation} />}
                  {entry.kind === "spoken" && (
                    <SpokenEntry
                      entry={entry}
                      conversation={conversation}
                      isLast={index === lastSpoken}
                      isFlashing={entry.message !== null && entry.message.seq === flashing}
                      onMenu={setMenu}
                      onJump={jump}
                    />
                  )}
                </div>
              )
            );
          })}
        </div>
      </div>
      {menu && <MessageMenu conversation={conversation} target={menu} onClose={() => setMenu(null)} />}
      {!isAtEnd && (
        <button type="button" className={styles.below} onClick={() => virtual.scrollToEnd()}>
          <Icon of={ArrowDown} size={13} />
          {below > 0 ? t("workbench.chat.new_below", { count: below }) : t("workbench.chat.to_newest")}
        </button>
      )}
    </div>
  );
}

/** The arrow keys walk from message to message; what the keys do inside of one is left alone. */
function walkMessages(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const { target, currentTarget } = event;
  if (!step || !(target instanceof HTMLElement) || target.tagName !== "ARTICLE") return;
  const all = [...currentTarget.querySelectorAll<HTMLElement>("article[data-side]")];
  const next = all[all.indexOf(target) + step];
  event.preventDefault();
  next?.focus();
}
