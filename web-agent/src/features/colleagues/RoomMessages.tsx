import { useMe } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { ErrorState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { Button } from "antd";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { DaySeparator } from "../../common/DaySeparator";
import { clockTime, fullTime } from "../../common/moments";
import { useIsInFront } from "../../common/useIsInFront";
import type { Room } from "../../common/wire";
import { readSeqOf } from "../../state/rooms";
import { useLine, useWorkbench } from "../../state/useWorkbench";
import { useView } from "../../state/view";
import styles from "./RoomMessages.module.css";
import { RoomSpoken } from "./RoomSpoken";
import { roomEntries } from "./roomEntries";
import type { People } from "./roomNames";
import { happeningText } from "./roomTexts";
import { usePinNews } from "./usePins";
import { useRoomLog } from "./useRoomLog";

const endPixels = 40;

export function RoomMessages({ room, people }: { room: Room; people: People }) {
  const t = useT();
  const me = useMe();
  const { messages, pending, isLoaded, hasMoreBefore, error, load, loadBefore } = useRoomLog(room.id);
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const [isLoadingOlder, setLoadingOlder] = useState(false);
  const entries = useMemo(
    () => roomEntries(messages, pending, { id: me.id, name: me.nickname }),
    [messages, pending, me.id, me.nickname],
  );
  const keepPlace = useStayAtEnd(scroller, entries, isAtEnd, pending.at(-1)?.client_id);
  usePinNews(room.id);
  useReadMark(room, messages.at(-1)?.seq ?? 0, isAtEnd);

  const onScroll = () => {
    const element = scroller.current;
    if (element) setAtEnd(element.scrollHeight - element.scrollTop - element.clientHeight <= endPixels);
  };

  const showOlder = () => {
    setLoadingOlder(true);
    keepPlace();
    loadBefore()
      .catch(() => undefined)
      .finally(() => setLoadingOlder(false));
  };

  if (!isLoaded && messages.length === 0) {
    return (
      <div className={styles.scroller}>
        {error === null ? (
          <ListSkeleton rows={4} />
        ) : (
          <ErrorState title={t("contacts.room.failed")} error={error} onRetry={load} />
        )}
      </div>
    );
  }
  return (
    <div ref={scroller} className={styles.scroller} onScroll={onScroll}>
      <div className={styles.canvas} role="log" aria-live="polite" aria-label={t("contacts.room.log")}>
        {hasMoreBefore && (
          <Button type="link" size="small" loading={isLoadingOlder} onClick={showOlder}>
            {t("contacts.room.older")}
          </Button>
        )}
        {entries.map((entry) => {
          if (entry.kind === "day") return <DaySeparator key={entry.key} at={entry.at} />;
          if (entry.kind === "spoken") return <RoomSpoken key={entry.key} entry={entry} room={room} people={people} />;
          const { message } = entry;
          return (
            <p key={entry.key} className={styles.system} data-seq={message.seq} title={fullTime(message.created_at)}>
              <time className="smt-tabular">{clockTime(message.created_at)}</time> ·{" "}
              <bdi>{happeningText(t, message, me.id)}</bdi>
            </p>
          );
        })}
      </div>
    </div>
  );
}

/** The newest stays in sight for who looks at it; older ones that come in above move nothing. */
function useStayAtEnd(
  scroller: React.RefObject<HTMLDivElement | null>,
  entries: readonly unknown[],
  isAtEnd: boolean,
  lastPending: string | undefined,
): () => void {
  const fromEnd = useRef<number | null>(null);
  const previousPending = useRef(lastPending);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || entries.length === 0) return;
    if (fromEnd.current !== null) {
      element.scrollTop = element.scrollHeight - fromEnd.current;
      fromEnd.current = null;
    } else if (isAtEnd || (lastPending && lastPending !== previousPending.current)) {
      element.scrollTop = element.scrollHeight;
    }
    previousPending.current = lastPending;
  }, [scroller, entries, isAtEnd, lastPending]);
  // A card or a picture in it may grow when it has arrived.
  const stays = useRef(isAtEnd);
  stays.current = isAtEnd;
  const hasEntries = entries.length > 0;
  useEffect(() => {
    const element = scroller.current;
    const canvas = element?.firstElementChild;
    if (!element || !canvas || !hasEntries) return;
    const observer = new ResizeObserver(() => {
      if (stays.current) element.scrollTop = element.scrollHeight;
    });
    observer.observe(canvas);
    return () => observer.disconnect();
  }, [scroller, hasEntries]);
  return () => {
    const element = scroller.current;
    if (element) fromEnd.current = element.scrollHeight - element.scrollTop;
  };
}

/** Read is what stands on the screen of a window that has the focus. */
function useReadMark(room: Room, lastSeq: number, isAtEnd: boolean): void {
  const { agentId, rooms } = useWorkbench();
  const isInFront = useIsInFront();
  const isHidden = useView((view) => view.dockMode === "full");
  const isOnline = useLine().state.name === "online";
  const isDue = lastSeq > readSeqOf(room, agentId);
  useEffect(() => {
    if (isDue && isInFront && isAtEnd && !isHidden && isOnline) rooms.read(room.id, lastSeq);
  }, [isDue, isInFront, isAtEnd, isHidden, isOnline, rooms, room.id, lastSeq]);
}
