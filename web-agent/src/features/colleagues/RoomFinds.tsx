import { api, unwrap } from "@smt/shared/api/index.ts";
import { useT } from "@smt/shared/i18n/index.ts";
import { Pin, PinOff, Search } from "@smt/shared/ui/icons.ts";
import { EmptyState, Icon, ListSkeleton } from "@smt/shared/ui/index.ts";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { useDeferredValue, useState } from "react";
import { serverNow } from "../../common/clock";
import { IconButton } from "../../common/IconButton";
import { Marked } from "../../common/Marked";
import { listTime } from "../../common/moments";
import type { RoomMessage } from "../../common/wire";
import { useWorkbench } from "../../state/useWorkbench";
import styles from "./RoomFinds.module.css";
import { showMessage, usePins, usePinVerbs } from "./usePins";

/** 置顶: what all members keep in sight. */
export function Pins({ roomId }: { roomId: string }) {
  const t = useT();
  const pins = usePins(roomId);
  const change = usePinVerbs(roomId);
  if (pins.length === 0)
    return <EmptyState icon={Pin} title={t("contacts.pin.none")} text={t("contacts.pin.none_text")} />;
  return (
    <ul className={styles.list}>
      {pins.map((message) => (
        <li key={message.id} className={styles.card} data-pin={message.seq}>
          <Found message={message} words="" />
          <IconButton icon={PinOff} label={t("contacts.pin.remove")} onClick={() => void change(message.seq, true)} />
        </li>
      ))}
    </ul>
  );
}

/** Looks through all that was said in this room. */
export function RoomSearch({ roomId }: { roomId: string }) {
  const t = useT();
  const [typed, setTyped] = useState("");
  const q = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({
    queryKey: ["room-search", roomId, q],
    queryFn: () =>
      unwrap(
        api.GET("/api/v1/rooms/{room_id}/found-messages", { params: { path: { room_id: roomId }, query: { q } } }),
      ),
    enabled: q !== "",
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return (
    <>
      <Input
        className={styles.field}
        prefix={<Icon of={Search} size={15} />}
        placeholder={t("contacts.search.room")}
        aria-label={t("contacts.search.room")}
        allowClear
        autoFocus
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {q !== "" && !data && isFetching && <ListSkeleton rows={3} hasAvatar={false} />}
      {q !== "" && data?.length === 0 && <EmptyState icon={Search} title={t("common.no_result", { query: q })} />}
      {q !== "" && data && data.length > 0 && (
        <ul className={styles.list} aria-label={t("contacts.search.found", { count: data.length })}>
          {data.map((message) => (
            <li key={message.id} className={styles.card} data-found={message.seq}>
              <Found message={message} words={q} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Found({ message, words }: { message: RoomMessage; words: string }) {
  const t = useT();
  const { rooms } = useWorkbench();
  const { text, attachment, sender, created_at, room_id, seq } = message;
  const shown = text || (attachment ? t("contacts.room.file", { name: attachment.name }) : t("contacts.room.card"));
  return (
    <button type="button" className={styles.found} onClick={() => void showMessage(rooms, room_id, seq)}>
      <span className={styles.text}>
        <Marked segments={segmentsOf(shown, words)} />
      </span>
      <span className={`${styles.by} smt-tabular`}>
        <bdi>{sender.name}</bdi> · {listTime(created_at, serverNow())}
      </span>
    </button>
  );
}

function segmentsOf(text: string, words: string) {
  const at = words ? text.toLowerCase().indexOf(words.toLowerCase()) : -1;
  if (at < 0) return [{ text, is_hit: false }];
  const end = at + words.length;
  return [
    { text: text.slice(0, at), is_hit: false },
    { text: text.slice(at, end), is_hit: true },
    { text: text.slice(end), is_hit: false },
  ];
}
