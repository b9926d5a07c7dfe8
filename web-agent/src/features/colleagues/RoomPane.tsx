import { useT } from "@smt/shared/i18n/index.ts";
import { MessagesSquare } from "@smt/shared/ui/icons.ts";
import { EmptyState, ListSkeleton } from "@smt/shared/ui/index.ts";
import { useStore } from "zustand";
import { TypingDots } from "../../common/TypingDots";
import type { Room } from "../../common/wire";
import { useSelectedRoom } from "../../state/useRooms";
import { useWorkbench } from "../../state/useWorkbench";
import { RoomComposer } from "./RoomComposer";
import { RoomHeader } from "./RoomHeader";
import { RoomMessages } from "./RoomMessages";
import styles from "./RoomPane.module.css";
import { type People, usePeople } from "./roomNames";

interface Props {
  onBack?: () => void;
  onPanel?: () => void;
}

/** The talk of colleagues, in the place of a visitor's chat. */
export function RoomPane({ onBack, onPanel }: Props) {
  const t = useT();
  const room = useSelectedRoom();
  const isLoaded = useStore(useWorkbench().rooms.store, (state) => state.isLoaded);
  const people = usePeople();
  return (
    <section className={styles.pane} aria-label={t("contacts.room.label")}>
      {room && (
        // A key for each room: scroll, uploads and the caret of one never leak into another.
        <div key={room.id} className={styles.room} data-selected-room={room.id}>
          <RoomHeader room={room} people={people} onBack={onBack} onPanel={onPanel} />
          <RoomMessages room={room} people={people} />
          <Typing room={room} people={people} />
          <div className={styles.foot}>
            <RoomComposer room={room} people={people} />
          </div>
        </div>
      )}
      {!room && isLoaded && <EmptyState icon={MessagesSquare} title={t("contacts.room.gone")} />}
      {!room && !isLoaded && <ListSkeleton rows={6} />}
    </section>
  );
}

function Typing({ room, people }: { room: Room; people: People }) {
  const t = useT();
  const writers = useStore(useWorkbench().rooms.store, (state) => state.typing.get(room.id));
  const names = [...(writers ?? [])].flatMap((id) => people.get(id)?.nickname ?? []);
  if (names.length === 0) return null;
  return (
    <p className={styles.typing} role="status">
      <TypingDots /> <bdi>{t("contacts.room.typing", { names: names.join(t("contacts.room.and")) })}</bdi>
    </p>
  );
}
